import { Button, Checkbox, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { refusalOf, useAct } from '#ui/data/use-act.ts'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { addDays } from '#ui/timeline/day.ts'
import { instantOf, localPartsOf } from '#ui/timeline/zone.ts'
import classes from '../kit/kit.module.css'
import { NativeInput } from '../kit/native-input.tsx'
import { Section } from '../kit/section.tsx'
import type { RequestCard } from './sla.ts'

interface VisitRow {
  id: string
  startsAt: string
  endsAt: string
  basis: string
  reason: string | null
}

/** Who enters the home when, and on what ground; the law's earliest time is one press away. */
export function Visits({ request }: { request: RequestCard }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { data } = useQuery({
    queryKey: ['property.visit', 'of', request.id],
    queryFn: ({ signal }) =>
      api.get<{ data: VisitRow[] }>('/v1/entry-visits', {
        query: { 'filter[requestId]': request.id },
        signal,
      }),
  })
  return (
    <div className={classes.columns}>
      <Section title={t('entity.property.visit.many')} none={data && t('property.visit.none')}>
        {(data?.data ?? []).map(visit => (
          <li key={visit.id} className={classes.card}>
            <div className={classes.line}>
              <b>
                {formats.instant(visit.startsAt)}–{formats.time(visit.endsAt)}
              </b>
              <Status tone={visit.basis === 'emergency' ? 'attention' : 'planned'}>
                {t(`property.basis.${visit.basis}`)}
              </Status>
            </div>
            {visit.reason && <Text size="sm">{visit.reason}</Text>}
          </li>
        ))}
      </Section>
      {request.unitId && can('property.request.operate') && <PlanVisit request={request} />}
    </div>
  )
}

function PlanVisit({ request }: { request: RequestCard }) {
  const terms = useTerms()
  const { t } = terms
  const { formats } = useSession()
  const { act, isBusy } = useAct('property')
  const [on, setOn] = useState(addDays(todayIn(formats.timeZone), 2))
  const [from, setFrom] = useState('10:00')
  const [until, setUntil] = useState('11:00')
  const [isEmergency, setEmergency] = useState(false)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [earliest, setEarliest] = useState<string | null>(null)
  async function submit(event: FormEvent) {
    event.preventDefault()
    const [startsAt, endsAt] = [from, until].map(time => instantOf(on, time, formats.timeZone))
    const emergency = isEmergency ? { isEmergency, reason } : {}
    try {
      await api.post('/v1/entry-visits', { requestId: request.id, startsAt, endsAt, ...emergency })
      setRefusal(null)
      setEarliest(null)
      await act(async () => true, { done: t('property.visit.planned') })
    } catch (error) {
      setRefusal(refusalOf(error, terms, 'property'))
      const at = asProblem(error).details.earliestStartsAt
      setEarliest(typeof at === 'string' ? at : null)
    }
  }
  function takeEarliest() {
    const { day, time } = localPartsOf(earliest!, formats.timeZone)
    const hours = Date.parse(`${on}T${until}Z`) - Date.parse(`${on}T${from}Z`)
    setOn(day)
    setFrom(time)
    setUntil(new Date(Date.parse(`${day}T${time}:00Z`) + Math.max(hours, 0)).toISOString().slice(11, 16))
    setEarliest(null)
    setRefusal(null)
  }
  return (
    <Section title={t('property.visit.plan')}>
      <form className={classes.form} onSubmit={event => void submit(event)}>
        <NativeInput type="date" label={t('property.visit.on')} value={on} required onChange={setOn} />
        <NativeInput type="time" label={t('property.visit.from')} value={from} required onChange={setFrom} />
        <NativeInput
          type="time"
          label={t('property.visit.until')}
          value={until}
          required
          onChange={setUntil}
        />
        <Checkbox
          className={classes.wide}
          label={t('property.visit.emergency')}
          checked={isEmergency}
          onChange={event => setEmergency(event.currentTarget.checked)}
        />
        {isEmergency && (
          <TextInput
            className={classes.wide}
            label={t('property.reason')}
            required
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
        )}
        {refusal && (
          <Text className={classes.wide} role="alert" c="var(--mantine-color-error)">
            {refusal}
          </Text>
        )}
        {earliest && (
          <Button className={classes.wide} variant="default" onClick={takeEarliest}>
            {t('property.visit.earliest', { at: formats.instant(earliest) })}
          </Button>
        )}
        <Button className={classes.wide} type="submit" loading={isBusy}>
          {t('property.visit.plan')}
        </Button>
      </form>
    </Section>
  )
}
