import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { MoneyInput } from '#ui/form/money-input.tsx'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { Terms } from '../../till/discount.ts'
import classes from '../till/till.module.css'
import { type CardPaymentRow, cardPaymentsQuery } from './data.ts'

const parts = ['food', 'drinks', 'other'] as const

interface Claim {
  seatsAt: string
  terms: Terms
}

/** The bill behind a payment, and whether they came in time: what the card network cannot know. */
export function SettleForm({ payment }: { payment: CardPaymentRow }) {
  const { t } = useTerms()
  const formats = useFormats()
  const client = useQueryClient()
  const intend = useIntent()
  const [amounts, setAmounts] = useState<Record<string, unknown>>({})
  const [isOnTime, setOnTime] = useState<boolean>()
  const { data: claim } = useQuery({
    queryKey: ['deal-claim', payment.claimId],
    enabled: payment.claimId !== null,
    queryFn: ({ signal }) => api.get<Claim>(`/v1/deal-claims/${payment.claimId}`, { signal }),
  })
  const settling = useMutation({
    mutationFn: () => intend(key => api.post(`/v1/card-payments/${payment.id}/settlement`, said(), { key })),
    onSettled: () => client.invalidateQueries({ queryKey: cardPaymentsQuery.queryKey }),
  })
  const wantsBill = claim?.terms.appliesTo === 'food' || payment.because === 'needs_bill'
  const wantsArrival = payment.because === 'arrival_unknown'
  const isComplete = (!wantsBill || amounts.food) && (!wantsArrival || isOnTime !== undefined)

  function said() {
    const bill = Object.fromEntries(
      parts.map(part => [part, (amounts[part] as Money | null | undefined)?.amount ?? 0]),
    )
    const lateAfter = (claim?.terms.graceMinutes ?? 0) + 1
    const late = new Date(Date.parse(claim?.seatsAt ?? payment.paidAt) + lateAfter * 60_000).toISOString()
    const arrivedAt = isOnTime ? claim?.seatsAt : late
    return { ...(wantsBill ? bill : {}), ...(wantsArrival ? { arrivedAt } : {}) }
  }
  function settle(event: FormEvent) {
    event.preventDefault()
    settling.mutate()
  }
  return (
    <form className={classes.bill} onSubmit={settle}>
      {wantsBill &&
        parts.map(part => (
          <MoneyInput
            key={part}
            label={t(part === 'other' ? 'deals.till.other_amount' : `deals.till.${part}`)}
            value={amounts[part] ?? null}
            onChange={value => setAmounts(before => ({ ...before, [part]: value }))}
          />
        ))}
      {wantsArrival && claim && (
        <fieldset className={classes.arrival}>
          <legend>{t('deals.till.arrival', { time: formats.instant(claim.seatsAt) })}</legend>
          {[true, false].map(each => (
            <Button
              key={String(each)}
              variant={isOnTime === each ? 'filled' : 'default'}
              aria-pressed={isOnTime === each}
              onClick={() => setOnTime(each)}
            >
              {t(each ? 'deals.till.onTime' : 'deals.till.late', { minutes: claim.terms.graceMinutes })}
            </Button>
          ))}
        </fieldset>
      )}
      {settling.error && <ProblemView error={settling.error} isInline />}
      <Button type="submit" loading={settling.isPending} disabled={!isComplete}>
        {t(wantsBill || wantsArrival ? 'deals.cards.settle' : 'deals.cards.again')}
      </Button>
    </form>
  )
}
