import { Button, Divider, Group, Modal, Stack, Text } from '@mantine/core'
import '@mantine/core/styles/Divider.css'
import { IconPlus } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { toast } from '#ui/feedback/toast.tsx'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { refreshBilling } from '../invoice/refresh.ts'
import { Keypad } from './keypad.tsx'
import classes from './pay.module.css'
import { TenderRow } from './tender-row.tsx'
import { useTenders } from './use-tenders.ts'

interface TakePaymentProps {
  payerId: string
  /** The oldest that are due unless given. */
  invoiceId?: string
  due: Money
  title: string
  onClose: () => void
}

/** At the counter: cash with its change, or several ways of paying one sum. */
export function TakePayment({ payerId, invoiceId, due, title, onClose }: TakePaymentProps) {
  const terms = useTerms()
  const { t } = terms
  const { formats, location } = useSession()
  const client = useQueryClient()
  const { currency } = due
  const { tenders, plan, change, setAmount, add, remove } = useTenders(due.amount, currency)
  const said = (amount: number) => formats.money({ amount, currency })
  const cash = tenders.find(tender => tender.method === 'cash')
  const paying = useMutation({
    async mutationFn() {
      for (const tender of plan.payments) {
        const body = {
          payerId,
          ...(invoiceId ? { invoiceId } : {}),
          ...(location ? { locationId: location.id } : {}),
          amount: { amount: tender.amount, currency },
          method: tender.method,
          ...(tender.reference ? { reference: tender.reference } : {}),
        }
        await api.post('/v1/payments', body, { key: tender.key })
      }
    },
    onSuccess: () => {
      toast(plan.change ? t('billing.pay.doneChange', { change: said(plan.change) }) : t('billing.pay.done'))
      onClose()
    },
    onSettled: () => refreshBilling(client),
  })
  const problem = paying.error ? wordsOf(asProblem(paying.error), terms) : undefined
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap="sm">
        <div className={classes.due}>
          <span>{t('billing.sum.due')}</span>
          <strong>{formats.money(due)}</strong>
        </div>
        {tenders.map(tender => (
          <TenderRow
            key={tender.key}
            tender={tender}
            currency={currency}
            onChange={changes => change(tender.key, changes)}
            onRemove={tenders.length > 1 ? () => remove(tender.key) : undefined}
          />
        ))}
        {cash && (
          <Keypad
            amount={cash.amount}
            due={due.amount}
            currency={currency}
            onChange={amount => setAmount(cash.key, amount)}
          />
        )}
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} />}
          onClick={add}
          disabled={plan.left === 0}
        >
          {t('billing.pay.split')}
        </Button>
        <Divider />
        <div className={classes.due} aria-live="polite">
          {plan.change > 0 && (
            <Text fw={600} className={classes.sum}>
              {t('billing.pay.change', { amount: said(plan.change) })}
            </Text>
          )}
          {plan.left > 0 && (
            <Text className={classes.sum}>{t('billing.pay.left', { amount: said(plan.left) })}</Text>
          )}
          {plan.over > 0 && (
            <Text className={classes.sum}>{t('billing.pay.over', { amount: said(plan.over) })}</Text>
          )}
        </div>
        {problem && (
          <Text role="alert" c="red">
            {problem.title} {problem.why}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button loading={paying.isPending} disabled={!plan.payments.length} onClick={() => paying.mutate()}>
            {t('billing.pay.do', { amount: said(plan.payments.reduce((sum, one) => sum + one.amount, 0)) })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
