import { Button, UnstyledButton } from '@mantine/core'
import { IconAlertTriangleFilled, IconNote, IconTag, IconUserX } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { type BookEntry, type DayBook, isDone, isLate, millis } from './data.ts'
import classes from './host.module.css'
import { ReservationBadge } from './status.tsx'
import { type HostVerb, useHostVerb } from './use-host-verb.ts'

const next: Partial<Record<BookEntry['status'], HostVerb>> = {
  held: 'confirm',
  confirmed: 'arrive',
  reconfirmed: 'arrive',
  arrived: 'seat',
  seated: 'finish',
}

/** Who is due later today is not here yet: their button would only be in the way. */
const soon = 90 * 60_000
const isDue = (entry: BookEntry, book: DayBook) =>
  millis(entry.startsAt) - millis(book.at) < soon || entry.status === 'arrived' || entry.status === 'seated'

interface EntryProps {
  entry: BookEntry
  book: DayBook
  tableName: (ids: readonly string[]) => string
  onOpen: (id: string) => void
}

/** One party of the day: when, how many, who, where, and the one thing to do next. */
export function Entry({ entry, book, tableName, onOpen }: EntryProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { run, busy } = useHostVerb()
  const verb = isDue(entry, book) ? next[entry.status] : undefined
  return (
    <li className={classes.entry} data-done={isDone(entry) || undefined}>
      <UnstyledButton className={classes.entryOpen} onClick={() => onOpen(entry.id)}>
        <span className={`${classes.time} tabular`}>{formats.time(entry.startsAt)}</span>
        <span
          className={`${classes.size} tabular`}
          role="img"
          aria-label={t('venues.host.guests', { count: entry.partySize })}
        >
          {entry.partySize}
        </span>
        <span className={classes.who}>
          <b>{entry.guestName}</b>
          <span className={classes.quiet}>
            {t('venues.host.table', { table: tableName(entry.tableIds) })}
            <ReservationBadge status={entry.status} isLate={isLate(entry, book)} />
          </span>
          <Flags entry={entry} />
        </span>
      </UnstyledButton>
      {verb && (
        <Button
          className={classes.verb}
          variant={entry.status === 'seated' ? 'default' : 'light'}
          loading={busy === entry.id}
          aria-label={`${t(`venues.verb.${verb}`)}: ${entry.guestName}`}
          onClick={() => void run(verb, entry)}
        >
          {t(`venues.verb.${verb}`)}
        </Button>
      )}
    </li>
  )
}

/** What must not be missed: allergies first. */
export function Flags({ entry }: { entry: BookEntry }) {
  const { t } = useTerms()
  if (!entry.allergies && !entry.noShowCount && !entry.notes && !entry.dealOfferId) return null
  return (
    <span className={classes.flags}>
      {entry.allergies && (
        <span className={classes.danger}>
          <IconAlertTriangleFilled size={14} aria-hidden />
          {entry.allergies}
        </span>
      )}
      {entry.noShowCount > 0 && (
        <span className={classes.warn}>
          <IconUserX size={14} aria-hidden />
          {t('venues.host.missed', { count: entry.noShowCount })}
        </span>
      )}
      {entry.dealOfferId && (
        <span>
          <IconTag size={14} aria-hidden />
          {t('venues.host.withDeal')}
        </span>
      )}
      {entry.notes && (
        <span>
          <IconNote size={14} aria-hidden />
          {entry.notes}
        </span>
      )}
    </span>
  )
}
