import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import { mineQuery, type OwnWait } from '../data.ts'
import { usePlace } from '../frame/use-place.ts'
import classes from './mine.module.css'
import { useVenueFormats } from './use-venue-formats.ts'

type Answer = 'acceptance' | 'refusal' | 'departure'

/** A place on a waiting list, and the answer to a table that became free. */
export function WaitCard({ wait }: { wait: OwnWait }) {
  const { t } = useTerms()
  const { slug } = usePlace()
  const client = useQueryClient()
  const intend = useIntent()
  const formats = useVenueFormats(wait.timezone)
  const answering = useMutation({
    mutationFn: (answer: Answer) =>
      intend(key => api.post(`/v1/waitlist-entries/${wait.id}/${answer}`, {}, { key })),
    onSettled: () => client.invalidateQueries({ queryKey: mineQuery(slug).queryKey }),
  })
  const isOffered = wait.status === 'offered'
  return (
    <li className={classes.card}>
      <span className={classes.line}>
        <span className={classes.when}>{formats.instant(wait.startsAt)}</span>
        <Status tone={isOffered ? 'attention' : 'waiting'}>{t(`guest.waiting.${wait.status}`)}</Status>
      </span>
      <b>{wait.venueName}</b>
      <span className={classes.quiet}>
        {isOffered && wait.offeredUntilAt
          ? t('guest.waiting.until', { time: formats.time(wait.offeredUntilAt) })
          : t('guest.guests', { count: wait.partySize })}
      </span>
      {answering.error && <ProblemView error={answering.error} isInline />}
      <Group grow mt="xs">
        {isOffered ? (
          <>
            <Button size="md" variant="default" onClick={() => answering.mutate('refusal')}>
              {t('guest.waiting.decline')}
            </Button>
            <Button size="md" loading={answering.isPending} onClick={() => answering.mutate('acceptance')}>
              {t('guest.waiting.accept')}
            </Button>
          </>
        ) : (
          <Button size="md" variant="default" onClick={() => answering.mutate('departure')}>
            {t('guest.waiting.leave')}
          </Button>
        )}
      </Group>
    </li>
  )
}
