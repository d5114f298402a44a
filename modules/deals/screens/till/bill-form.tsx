import { Button } from '@mantine/core'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { IntegerInput } from '#ui/form/integer-input.tsx'
import { MoneyInput } from '#ui/form/money-input.tsx'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { type Bill, type Reckoned, reckoningQuery, type TillClaim } from './data.ts'
import { Sum } from './sum.tsx'
import classes from './till.module.css'

interface BillFormProps {
  claim: TillClaim
  onDone: (told: Reckoned) => void
}

const amountOf = (value: unknown): number | undefined => {
  if (value === null || value === undefined) return 0
  return typeof value === 'object' ? (value as Money).amount : undefined
}

const parts = ['food', 'drinks', 'other'] as const

/** The bill in three amounts; what it comes to is seen before it is done. */
export function BillForm({ claim, onDone }: BillFormProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const client = useQueryClient()
  const intend = useIntent()
  const [amounts, setAmounts] = useState<Record<(typeof parts)[number], unknown>>({
    food: null,
    drinks: null,
    other: null,
  })
  const [guests, setGuests] = useState<unknown>(claim.partySize)
  const [isOnTime, setOnTime] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const bill = billOf()
  const told = useQuery({ ...reckoningQuery(claim.id, bill), placeholderData: keepPreviousData })

  function billOf(): Bill | undefined {
    const [food, drinks, other] = parts.map(part => amountOf(amounts[part]))
    const isComplete = food !== undefined && drinks !== undefined && other !== undefined
    if (!isComplete || food + drinks + other <= 0 || typeof guests !== 'number' || guests < 1)
      return undefined
    const late = new Date(Date.parse(claim.seatsAt) + (claim.terms.graceMinutes + 1) * 60_000).toISOString()
    const arrivedAt = claim.arrivedAt ?? (isOnTime ? claim.seatsAt : late)
    return { food, drinks, other, guests, arrivedAt }
  }
  async function redeem(event: FormEvent) {
    event.preventDefault()
    if (!bill || !told.data) return
    setBusy(true)
    try {
      await intend(key => api.post(`/v1/deal-claims/${claim.id}/redemption`, bill, { key }))
      onDone(told.data)
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
      void client.invalidateQueries({ queryKey: ['deals.claim'] })
    }
  }
  const { currency } = claim.terms
  return (
    <form className={classes.bill} onSubmit={event => void redeem(event)}>
      {parts.map(part => (
        <MoneyInput
          key={part}
          label={t(part === 'other' ? 'deals.till.other_amount' : `deals.till.${part}`)}
          value={amounts[part]}
          onChange={value => setAmounts(before => ({ ...before, [part]: value }))}
        />
      ))}
      <IntegerInput label={t('deals.till.guests')} value={guests} min={1} max={500} onChange={setGuests} />
      {!claim.arrivedAt && (
        <fieldset className={classes.arrival}>
          <legend>{t('deals.till.arrival', { time: formats.time(claim.seatsAt) })}</legend>
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
      {Boolean(problem ?? told.error) && <ProblemView error={problem ?? told.error} isInline />}
      {bill && told.data && <Sum told={told.data} terms={claim.terms} />}
      <Button type="submit" size="lg" fullWidth loading={isBusy} disabled={!bill || !told.data}>
        {told.data && bill && told.data.discount > 0
          ? t('deals.till.take', { amount: formats.money({ amount: told.data.discount, currency }) })
          : t('deals.till.noDiscount')}
      </Button>
    </form>
  )
}
