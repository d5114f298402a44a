import { Button, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { Portrait } from '#ui/detail/portrait.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { refusalOf, staySays } from '../../rules.ts'
import { stayQuery } from './data.ts'
import { Flag } from './flag.tsx'
import { GuestLeaves } from './guest-leaves.tsx'
import { refreshStays } from './refresh.ts'
import { refusalWords } from './refusal-words.ts'
import classes from './stay.module.css'
import type { Stay, StayGuest } from './types.ts'

/** Who comes, who is here, who is still to come; each can arrive and leave by themselves. */
export function Guests({ stayId }: { stayId: string }) {
  const { t } = useTerms()
  const { data: stay } = useQuery(stayQuery(stayId))
  if (!stay) return <SkeletonRows count={2} height={48} />
  const guests = stay.guests ?? []
  if (guests.length === 0)
    return <Text c="dimmed">{t('bookings.guests.none', { count: stay.partySize })}</Text>
  return (
    <ul className={classes.guests} aria-label={t('bookings.guests.title')}>
      {guests.map(guest => (
        <Guest key={guest.id} guest={guest} stay={stay} />
      ))}
    </ul>
  )
}

function Guest({ guest, stay }: { guest: StayGuest; stay: Stay }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const [isLeaving, setLeaving] = useState(false)
  const arrival = useArrival(stay, guest)
  const isOne = (stay.guests ?? []).length === 1
  const mayLeave =
    !isOne && staySays('partGuest', stay.status) && can('bookings.stay.write') && !guest.leavesOn
  return (
    <li>
      {guest.alert && <Flag>{guest.alert}</Flag>}
      <div className={classes.guest}>
        <Portrait id={guest.id} name={guest.name} size={32} />
        <div className={classes.guestWords}>
          <Text component={Link} to={`/app/pets/${guest.id}`} fw={600} className={classes.guestName}>
            {guest.name}
          </Text>
          <div className={classes.guestState}>
            <Text size="xs" c="dimmed" component="span">
              {guest.kind}
            </Text>
            {guest.isAwaited && <Status tone="attention">{t('bookings.guests.awaited')}</Status>}
            {stay.status === 'checked_in' && guest.arrivedAt && (
              <Status tone="active">
                {t('bookings.guests.since', { at: formats.instant(guest.arrivedAt) })}
              </Status>
            )}
            {guest.leavesOn && (
              <Status tone="planned">
                {t('bookings.guests.leaves', { day: formats.day(guest.leavesOn) })}
              </Status>
            )}
          </div>
        </div>
        {arrival && (
          <Button size="compact-md" variant="default" loading={arrival.isBusy} onClick={arrival.run}>
            {t('bookings.guests.arrived', { name: guest.name })}
          </Button>
        )}
        {mayLeave && !arrival && (
          <Button size="compact-md" variant="subtle" color="gray" onClick={() => setLeaving(true)}>
            {t('bookings.guests.leave')}
          </Button>
        )}
      </div>
      {isLeaving && <GuestLeaves stay={stay} guest={guest} onClose={() => setLeaving(false)} />}
    </li>
  )
}

/** One of several can come first, or later than the others. */
function useArrival(stay: Stay, guest: StayGuest) {
  const terms = useTerms()
  const { formats, can } = useSession()
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const today = todayIn(formats.timeZone)
  const isFirst =
    stay.status === 'confirmed' && (stay.guests ?? []).length > 1 && !refusalOf('checkIn', stay, today)
  if (!can('bookings.stay.operate') || !(isFirst || guest.isAwaited)) return undefined
  async function run() {
    setBusy(true)
    try {
      await api.post(`/v1/stays/${stay.id}/${isFirst ? 'check-in' : 'guest-arrivals'}`, {
        guestIds: [guest.id],
      })
      toast(terms.t('bookings.done.checkIn', { who: guest.name }))
    } catch (error) {
      toast(refusalWords(asProblem(error), terms), { tone: 'problem' })
    }
    setBusy(false)
    void refreshStays(client)
  }
  return { isBusy, run: () => void run() }
}
