import { Button, Group, Title } from '@mantine/core'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { DayBook, Waiting } from './data.ts'
import classes from './host.module.css'
import { useHostVerb } from './use-host-verb.ts'

/** Who would come if a table became free, in the order in which they are asked. */
export function WaitingList({ book, onAdd }: { book: DayBook; onAdd: () => void }) {
  const { t } = useTerms()
  return (
    <section className={classes.waiting} aria-label={t('venues.host.waiting')}>
      <header className={classes.partHead}>
        <Title order={2} size="h4">
          {t('venues.host.waiting')}
        </Title>
        <Button variant="subtle" size="compact-md" onClick={onAdd}>
          {t('venues.host.addWaiting')}
        </Button>
      </header>
      {book.waiting.length === 0 && <p className={classes.none}>{t('venues.host.noneWaiting')}</p>}
      <ul className={classes.entries}>
        {book.waiting.map(entry => (
          <WaitingEntry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function WaitingEntry({ entry }: { entry: Waiting }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { attempt, busy } = useHostVerb()
  const isOffered = entry.status === 'offered'
  const answer = (path: string) =>
    void attempt(entry.id, () => api.post(`/v1/waitlist-entries/${entry.id}/${path}`, {}))
  return (
    <li className={classes.entry}>
      <div className={classes.entryOpen}>
        <span className={`${classes.time} tabular`}>{formats.time(entry.startsAt)}</span>
        <span className={`${classes.size} tabular`}>{entry.partySize}</span>
        <span className={classes.who}>
          <b>{entry.guestName}</b>
          <span className={classes.quiet}>
            <Status tone={isOffered ? 'attention' : 'waiting'}>
              {isOffered
                ? t('venues.host.offeredUntil', { time: formats.time(entry.offeredUntilAt!) })
                : t('venues.host.since', { time: formats.time(entry.joinedAt) })}
            </Status>
            {entry.phone}
          </span>
        </span>
      </div>
      <Group gap="xs" className={classes.verb} wrap="nowrap">
        {isOffered && (
          <Button variant="light" loading={busy === entry.id} onClick={() => answer('acceptance')}>
            {t('venues.host.saysYes')}
          </Button>
        )}
        <Button variant="default" onClick={() => answer(isOffered ? 'refusal' : 'departure')}>
          {t(isOffered ? 'venues.host.saysNo' : 'venues.host.leaves')}
        </Button>
      </Group>
    </li>
  )
}
