import { ActionIcon, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { decimalOf, parseMoney } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { PaymentMethod } from '../../rules.ts'
import classes from './pay.module.css'
import { useAcceptedMethods } from './use-accepted-methods.ts'

export interface DraftTender {
  /** One for each wish to pay: sent again it is not paid again. */
  key: string
  method: PaymentMethod
  amount: number
  /** As it stands in the field while it is being typed. */
  text: string
  reference: string
}

interface TenderRowProps {
  tender: DraftTender
  currency: string
  onChange: (changes: Partial<DraftTender>) => void
  onRemove?: (() => void) | undefined
}

export function TenderRow({ tender, currency, onChange, onRemove }: TenderRowProps) {
  const { t } = useTerms()
  const { locale } = useFormats()
  const methods = [...useAcceptedMethods(), 'store_credit']
  const needsReference = ['transfer', 'card', 'cheque'].includes(tender.method)
  return (
    <>
      <div className={classes.tender}>
        <Select
          label={t('billing.pay.method')}
          value={tender.method}
          allowDeselect={false}
          onChange={method => method && onChange({ method: method as PaymentMethod })}
          data={methods.map(value => ({ value, label: t(`choice.billing.payment.method.${value}`) }))}
        />
        <TextInput
          label={t('billing.pay.amount')}
          inputMode="decimal"
          leftSection={<span style={{ fontSize: '0.75rem' }}>{currency}</span>}
          leftSectionWidth={48}
          styles={{ input: { textAlign: 'end' } }}
          value={tender.text}
          onFocus={event => event.currentTarget.select()}
          onChange={event => {
            const text = event.currentTarget.value
            onChange({ text, amount: Math.max(0, parseMoney(text, currency, locale)?.amount ?? 0) })
          }}
          onBlur={() => onChange({ text: decimalOf({ amount: tender.amount, currency }) })}
        />
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={t('billing.pay.remove')}
          disabled={!onRemove}
          onClick={() => onRemove?.()}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      {needsReference && (
        <TextInput
          label={t('billing.pay.reference')}
          value={tender.reference}
          maxLength={200}
          onChange={event => onChange({ reference: event.currentTarget.value })}
        />
      )}
    </>
  )
}
