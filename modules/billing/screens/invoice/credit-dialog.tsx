import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { wordsOf } from '#ui/feedback/problem-words.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { MoneyInput } from '#ui/form/money-input.tsx'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { refreshBilling } from './refresh.ts'
import type { InvoiceRow } from './types.ts'

interface CreditDialogProps {
  invoice: InvoiceRow
  /** All of it, line by line; otherwise an amount. */
  isWhole: boolean
  onClose: () => void
}

const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null

/** A credit note: what was issued stays as it is. */
export function CreditDialog({ invoice, isWhole, onClose }: CreditDialogProps) {
  const terms = useTerms()
  const { t } = terms
  const client = useQueryClient()
  const intend = useIntent()
  const [reason, setReason] = useState('')
  const [amount, setAmount] = useState<unknown>({ amount: 0, currency: invoice.currency })
  const crediting = useMutation({
    mutationFn: () =>
      intend(key =>
        isWhole
          ? api.post(`/v1/invoices/${invoice.id}/void`, { reason }, { key })
          : api.post(
              `/v1/invoices/${invoice.id}/credit-notes`,
              { reason, lines: [lineOf(reason, amount)] },
              { key },
            ),
      ),
    onSuccess: () => {
      void refreshBilling(client)
      toast(t('billing.credit.done', { reference: invoice.reference }))
      onClose()
    },
  })
  const isReady = reason.trim() !== '' && (isWhole || (isMoney(amount) && amount.amount > 0))
  function submit(event: FormEvent) {
    event.preventDefault()
    if (isReady) crediting.mutate()
  }
  const problem = crediting.error ? wordsOf(asProblem(crediting.error), terms) : undefined
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(isWhole ? 'billing.verb.void' : 'billing.verb.credit')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text c="dimmed">{t(isWhole ? 'billing.credit.whole' : 'billing.credit.part')}</Text>
          {!isWhole && <MoneyInput label={t('billing.credit.amount')} value={amount} onChange={setAmount} />}
          <TextInput
            label={t('billing.credit.reason')}
            value={reason}
            maxLength={300}
            required
            data-autofocus
            onChange={event => setReason(event.currentTarget.value)}
          />
          {problem && (
            <Text role="alert" c="red">
              {problem.title} {problem.why}
            </Text>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={crediting.isPending} disabled={!isReady}>
              {t('billing.credit.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const lineOf = (description: string, amount: unknown) => ({
  description,
  rule: 'credit.by_hand',
  unitAmount: isMoney(amount) ? amount.amount : 0,
})
