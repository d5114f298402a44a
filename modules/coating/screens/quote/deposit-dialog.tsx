import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import '@mantine/core/styles/Modal.css'
import { Button, Group, Modal, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { useAcceptedMethods } from '#modules/billing/screens/public.tsx'
import { MoneyInput } from '#ui/form/money-input.tsx'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { useQuoteVerbs } from './use-quote-verbs.ts'

interface DialogProps {
  currency: string
  verbs: ReturnType<typeof useQuoteVerbs>
  onClose: () => void
}

/** Money in advance; the job's invoice is paid from it. */
export function DepositDialog({ currency, verbs, onClose }: DialogProps) {
  const { t } = useTerms()
  const [amount, setAmount] = useState<unknown>({ amount: 0, currency })
  const methods = useAcceptedMethods()
  const [method, setMethod] = useState<string>(methods[0] ?? 'cash')
  const isAmount = typeof amount === 'object' && amount !== null && (amount as Money).amount > 0
  return (
    <Modal
      opened
      title={t('coating.quote.deposit')}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        <MoneyInput label={t('coating.quote.amount')} value={amount} onChange={setAmount} />
        <SegmentedControl
          aria-label={t('coating.quote.paidBy')}
          value={method}
          onChange={setMethod}
          data={methods.map(value => ({ value, label: t(`coating.paidBy.${value}`) }))}
        />
        <Group justify="flex-end">
          <Button
            disabled={!isAmount}
            loading={verbs.deposit.isPending}
            onClick={() => verbs.deposit.mutate({ amount, method }, { onSuccess: onClose })}
          >
            {t('coating.quote.deposit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
