import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconCoin } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAcceptedMethods } from '#modules/billing/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Tone } from '#ui/theme/tone.ts'
import { type StayStatus, staySays } from '../../rules.ts'
import classes from './account.module.css'
import { type Deposit, depositsQuery } from './account-data.ts'
import { refreshStays } from './refresh.ts'
import { refusalWords } from './refusal-words.ts'
import type { Money } from './types.ts'

const tones: Record<Deposit['status'], Tone> = {
  pending: 'waiting',
  held: 'active',
  settled: 'done',
  failed: 'blocked',
}
const fates = ['consumed', 'refunded', 'forfeited', 'credited'] as const

interface DepositsProps {
  stayId: string
  status: StayStatus
  /** What the rules ask for; null when nothing. */
  asked: Money | null
}

/** What was asked in advance, what was taken, and what has become of it. */
export function Deposits({ stayId, status, asked }: DepositsProps) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { data } = useQuery({ ...depositsQuery(stayId), enabled: can('billing.deposit.read') })
  const taken = data ?? []
  const isTaken = taken.some(deposit => deposit.status !== 'failed')
  if (!asked && taken.length === 0) return null
  return (
    <section className={classes.deposits} aria-label={t('bookings.deposit.title')}>
      <h3>{t('bookings.deposit.title')}</h3>
      {taken.map(deposit => (
        <div key={deposit.id} className={classes.decisionLine}>
          <span>
            <Status tone={tones[deposit.status]}>{t(`bookings.deposit.${deposit.status}`)}</Status>{' '}
            {t(`bookings.method.${deposit.method}`)}
            {fates
              .filter(fate => deposit[fate].amount > 0)
              .map(fate => ` · ${t(`bookings.deposit.${fate}`, { amount: formats.money(deposit[fate]) })}`)}
          </span>
          <b className="tabular">{formats.money(deposit.amount)}</b>
        </div>
      ))}
      {asked && !isTaken && <TakeDeposit stayId={stayId} status={status} asked={asked} />}
    </section>
  )
}

function TakeDeposit({ stayId, status, asked }: Omit<DepositsProps, 'asked'> & { asked: Money }) {
  const terms = useTerms()
  const { t } = terms
  const { formats, can } = useSession()
  const client = useQueryClient()
  const intend = useIntent()
  const [isOpen, setOpen] = useState(false)
  const methods = useAcceptedMethods()
  const usual = methods.find(each => each === 'card') ?? methods[0] ?? 'card'
  const [method, setMethod] = useState<string>(usual)
  const [reference, setReference] = useState('')
  const taking = useMutation({
    mutationFn: () => {
      const body = { method, ...(reference ? { reference } : {}) }
      return intend(key => api.post(`/v1/stays/${stayId}/deposit`, body, { key }))
    },
    onSuccess: () => toast(t('bookings.deposit.done', { amount: formats.money(asked) })),
    onError: error => toast(refusalWords(asProblem(error), terms), { tone: 'problem' }),
    onSettled: () => {
      void refreshStays(client)
      void client.invalidateQueries({ queryKey: ['billing.deposit'] })
    },
  })
  const reason = !staySays('payDeposit', status)
    ? t('bookings.deposit.over')
    : can('bookings.stay.write')
      ? undefined
      : t('record.mayNotChange')
  if (!isOpen)
    return (
      <ActionButton
        variant="default"
        leftSection={<IconCoin size={16} aria-hidden />}
        reason={reason}
        onClick={() => setOpen(true)}
      >
        {t('bookings.deposit.take', { amount: formats.money(asked) })}
      </ActionButton>
    )
  return (
    <Group align="end" gap="xs">
      <Select
        label={t('bookings.deposit.method')}
        data={methods.map(value => ({ value, label: t(`bookings.method.${value}`) }))}
        value={method}
        onChange={value => setMethod(value ?? usual)}
        allowDeselect={false}
      />
      <TextInput
        label={t('bookings.deposit.reference')}
        value={reference}
        onChange={event => setReference(event.currentTarget.value)}
      />
      <Button loading={taking.isPending} onClick={() => taking.mutate()}>
        {t('bookings.deposit.take', { amount: formats.money(asked) })}
      </Button>
    </Group>
  )
}
