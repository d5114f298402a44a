import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DayInput } from '#ui/form/day-input.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { stayQuery } from '../data.ts'
import { Ask, type AskProps } from './ask.tsx'

/** The whole party goes home before the day agreed; their room is free from then on. */
export function LeaveEarlyAsk({ stay, who, run, onClose }: AskProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data } = useQuery(stayQuery(stay.id))
  const [day, setDay] = useState<string | null>(todayIn(formats.timeZone))
  function submit() {
    onClose()
    void run('departEarly', stay, who, { body: { departsOn: day } })
  }
  return (
    <Ask
      title={t('bookings.early.title', { who })}
      action={t('bookings.early.action')}
      isReady={day !== null && data !== undefined && day < data.departsOn}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{data && t('bookings.early.why', { day: formats.day(data.departsOn) })}</Text>
      <DayInput label={t('bookings.early.day')} value={day} onChange={setDay} isOptional={false} />
    </Ask>
  )
}
