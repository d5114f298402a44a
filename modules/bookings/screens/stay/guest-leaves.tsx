import { Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { DayInput } from '#ui/form/day-input.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Ask } from './asks/ask.tsx'
import { refreshStays } from './refresh.ts'
import { refusalWords } from './refusal-words.ts'
import type { Stay, StayGuest } from './types.ts'

/** One of several goes home before the others, or does not come at all; the stay is priced anew. */
export function GuestLeaves({ stay, guest, onClose }: { stay: Stay; guest: StayGuest; onClose: () => void }) {
  const terms = useTerms()
  const { t } = terms
  const formats = useFormats()
  const client = useQueryClient()
  const hasBegun = stay.status === 'checked_in'
  const [day, setDay] = useState<string | null>(hasBegun ? todayIn(formats.timeZone) : stay.arrivesOn)
  const leaving = useMutation({
    mutationFn: () =>
      api.post<Stay>(`/v1/stays/${stay.id}/guest-departures`, { guestId: guest.id, leavesOn: day }),
    onSuccess: after => {
      toast(t('bookings.guests.left', { name: guest.name, total: formats.money(after.total) }))
      onClose()
    },
    onError: error => toast(refusalWords(asProblem(error), terms), { tone: 'problem' }),
    onSettled: () => refreshStays(client),
  })
  return (
    <Ask
      title={t('bookings.early.title', { who: guest.name })}
      action={t('bookings.early.action')}
      isReady={day !== null && day < stay.departsOn}
      isBusy={leaving.isPending}
      onSubmit={() => leaving.mutate()}
      onClose={onClose}
    >
      <Text>{t(hasBegun ? 'bookings.guests.whyLeave' : 'bookings.guests.whyNotCome')}</Text>
      <DayInput label={t('bookings.early.day')} value={day} onChange={setDay} isOptional={false} />
    </Ask>
  )
}
