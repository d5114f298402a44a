import { Button, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { instantOf } from '#ui/timeline/zone.ts'
import { mineQuery, type VenueFacts } from '../data.ts'
import { usePlace } from '../frame/use-place.ts'
import { keepContact, lastContact, sent } from './contact.ts'
import { ContactFields } from './contact-fields.tsx'
import classes from './waitlist-form.module.css'

interface WaitlistFormProps {
  venue: VenueFacts
  partySize: number
  day: string
  onDone: () => void
}

/** A place on the list for a time that is full. */
export function WaitlistForm({ venue, partySize, day, onDone }: WaitlistFormProps) {
  const { t } = useTerms()
  const { slug, to } = usePlace()
  const client = useQueryClient()
  const navigate = useNavigate()
  const intend = useIntent()
  const [time, setTime] = useState('20:00')
  const [contact, setContact] = useState(() => lastContact(slug))
  const joining = useMutation({
    mutationFn: () => {
      const wish = { venueId: venue.id, partySize, startsAt: instantOf(day, time, venue.timezone) }
      return intend(key =>
        api.post('/v1/waitlist-entries', { ...wish, flexibleMinutes: 30, ...sent(contact) }, { key }),
      )
    },
    onSuccess: async () => {
      keepContact(slug, contact)
      await client.invalidateQueries({ queryKey: mineQuery(slug).queryKey })
      toast(t('guest.waiting.joined'))
      onDone()
      await navigate({ to: to('bookings') })
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    joining.mutate()
  }
  const problem = joining.error ? asProblem(joining.error) : undefined
  return (
    <form onSubmit={submit} aria-label={t('guest.waiting.ask')}>
      <Stack gap="sm">
        <Text c="dimmed">{t('guest.waiting.how')}</Text>
        <label className={classes.time}>
          {t('guest.waiting.time')}
          <input
            type="time"
            required
            step={900}
            value={time}
            onChange={event => setTime(event.currentTarget.value)}
          />
        </label>
        <ContactFields value={contact} problem={problem} onChange={setContact} />
        {problem && <ProblemView error={problem} isInline />}
        <Group grow>
          <Button size="md" variant="default" onClick={onDone}>
            {t('action.cancel')}
          </Button>
          <Button size="md" type="submit" loading={joining.isPending}>
            {t('guest.waiting.join')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
