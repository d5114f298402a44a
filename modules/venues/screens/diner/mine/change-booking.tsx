import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { dayOf, todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { mineQuery, type OwnReservation } from '../data.ts'
import { DayPicker } from '../frame/day-picker.tsx'
import { PartyPicker } from '../frame/party-picker.tsx'
import { usePlace } from '../frame/use-place.ts'
import { TimePicker } from '../venue/time-picker.tsx'
import { moveQuery } from '../venue/week.ts'
import classes from './mine.module.css'
import { useVenueFormats } from './use-venue-formats.ts'

/** Another size or time. Until the new one is certain, the old one stands. */
export function ChangeBooking({ reservation, onDone }: { reservation: OwnReservation; onDone: () => void }) {
  const { t } = useTerms()
  const { slug } = usePlace()
  const client = useQueryClient()
  const intend = useIntent()
  const formats = useVenueFormats(reservation.timezone)
  const today = todayIn(formats.timeZone)
  const [partySize, setPartySize] = useState(reservation.partySize)
  const [day, setDay] = useState(dayOf(reservation.startsAt, formats.timeZone))
  const [startsAt, setStartsAt] = useState(reservation.startsAt)
  const slots = useQuery(moveQuery(reservation.id, partySize, day))
  const changing = useMutation({
    mutationFn: () =>
      intend(key =>
        api.post(`/v1/reservations/${reservation.id}/guest-changes`, { partySize, startsAt }, { key }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: mineQuery(slug).queryKey })
      toast(t('guest.changed'))
      onDone()
    },
  })
  return (
    <section className={classes.card} aria-label={t('guest.change')}>
      <Stack>
        <PartyPicker value={partySize} onChange={setPartySize} />
        <DayPicker value={day} today={today} locale={formats.locale} onChange={setDay} />
        {slots.data ? (
          <TimePicker slots={slots.data} value={startsAt} time={formats.time} onChange={setStartsAt} />
        ) : (
          <SkeletonRows count={2} height={44} />
        )}
        <Text c="dimmed">{t('guest.changeRule')}</Text>
        {changing.error && <ProblemView error={changing.error} isInline />}
        <Group grow>
          <Button size="md" variant="default" onClick={onDone}>
            {t('guest.keep')}
          </Button>
          <Button size="md" loading={changing.isPending} onClick={() => changing.mutate()}>
            {t('guest.changeNow')}
          </Button>
        </Group>
      </Stack>
    </section>
  )
}
