import { Button, Drawer, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { DayBook } from './data.ts'
import classes from './host.module.css'
import { PartySize } from './party-size.tsx'
import { useBookingForm } from './use-booking-form.ts'

interface BookingFormProps {
  book: DayBook
  /** For the waiting list instead of a table. */
  isWaiting?: boolean
  onClose: () => void
}

/** A reservation taken on the phone, or a party that will wait. */
export function BookingForm({ book, isWaiting = false, onClose }: BookingFormProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const form = useBookingForm(book, isWaiting, onClose)
  const { wish, set, problem, alternatives, isBusy } = form
  const { data: slots } = useQuery({
    queryKey: ['venues.reservation', 'slots', book.venueId, wish.on, wish.partySize],
    queryFn: ({ signal }) =>
      api.get<{ data: { startsAt: string }[] }>(`/v1/venues/${book.venueId}/slots`, {
        query: { from: wish.on, to: wish.on, partySize: wish.partySize, channel: 'in_house' },
        signal,
      }),
    enabled: !isWaiting && wish.on !== '',
  })
  const [isSure, setSure] = useState(false)
  const times = alternatives ?? slots?.data ?? []
  const isPaced = problem?.code === 'venues.pacing_full'
  function submit(event: FormEvent) {
    event.preventDefault()
    void form.send()
  }
  return (
    <Drawer
      opened
      position="right"
      size={440}
      onClose={onClose}
      title={t(isWaiting ? 'venues.host.addWaiting' : 'venues.host.newReservation')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <PartySize value={wish.partySize} onChange={partySize => set({ partySize })} />
          <Group grow>
            <TextInput
              type="date"
              label={t('venues.host.day')}
              required
              value={wish.on}
              onChange={event => set({ on: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t('venues.host.time')}
              required
              step={900}
              value={wish.time}
              onChange={event => set({ time: event.currentTarget.value })}
            />
          </Group>
          {times.length > 0 && (
            <fieldset className={classes.sizes}>
              <legend>{t(alternatives ? 'venues.host.instead' : 'venues.host.freeTimes')}</legend>
              <div className={classes.slots}>
                {times.map(({ startsAt }) => (
                  <Button
                    key={startsAt}
                    size="compact-md"
                    variant={formats.time(startsAt) === wish.time ? 'filled' : 'default'}
                    onClick={() => form.choose(startsAt)}
                  >
                    {formats.time(startsAt)}
                  </Button>
                ))}
              </div>
            </fieldset>
          )}
          <TextInput
            label={t('venues.host.name')}
            required
            maxLength={200}
            value={wish.guestName}
            onChange={event => set({ guestName: event.currentTarget.value })}
          />
          <Group grow align="start">
            <TextInput
              type="tel"
              label={t('venues.host.phone')}
              value={wish.phone}
              onChange={event => set({ phone: event.currentTarget.value })}
            />
            <TextInput
              type="email"
              label={t('venues.host.email')}
              value={wish.email}
              onChange={event => set({ email: event.currentTarget.value })}
            />
          </Group>
          <Textarea
            label={t('venues.host.notes')}
            autosize
            minRows={2}
            maxLength={1000}
            value={wish.notes}
            onChange={event => set({ notes: event.currentTarget.value })}
          />
          {problem && <ProblemView error={problem} isInline />}
          {isPaced && !isSure && (
            <Button variant="subtle" onClick={() => setSure(true)}>
              {t('venues.host.letInAnyway')}
            </Button>
          )}
          {isSure && (
            <TextInput
              label={t('venues.host.overrideWhy')}
              maxLength={300}
              value={wish.pacingOverride}
              onChange={event => set({ pacingOverride: event.currentTarget.value })}
            />
          )}
          <Button type="submit" size="md" loading={isBusy}>
            {t(isWaiting ? 'venues.host.addWaiting' : 'venues.host.book')}
          </Button>
        </Stack>
      </form>
    </Drawer>
  )
}
