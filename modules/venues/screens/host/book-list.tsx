import { Title } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { Empty } from '#ui/feedback/empty.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type BookEntry, type DayBook, matches } from './data.ts'
import { Entry } from './entry.tsx'
import classes from './host.module.css'

const parts = {
  here: ['arrived'],
  toCome: ['held', 'confirmed', 'reconfirmed'],
  seated: ['seated'],
  done: ['finished', 'no_show', 'late_cancelled', 'cancelled'],
} as const satisfies Record<string, readonly BookEntry['status'][]>

interface BookListProps {
  book: DayBook
  typed: string
  tableName: (ids: readonly string[]) => string
  onOpen: (id: string) => void
}

/** The day as a list: who waits for a table stands first, what is over last. */
export function BookList({ book, typed, tableName, onOpen }: BookListProps) {
  const { t } = useTerms()
  const found = book.reservations.filter(entry => matches(entry, typed))
  if (!found.length)
    return <Empty icon={IconCalendarOff} sentence={t(typed ? 'venues.host.noMatch' : 'venues.host.empty')} />
  return (
    <div className={classes.book}>
      {Object.entries(parts).map(([part, statuses]) => {
        const entries = found.filter(entry => (statuses as readonly string[]).includes(entry.status))
        if (!entries.length) return null
        const covers = entries.reduce((sum, entry) => sum + entry.partySize, 0)
        return (
          <section key={part} aria-label={t(`venues.host.part.${part}`)}>
            <header className={classes.partHead}>
              <Title order={2} size="h4">
                {t(`venues.host.part.${part}`)}
              </Title>
              <span className={`${classes.quiet} tabular`}>
                {t('venues.host.parties', { count: entries.length, covers })}
              </span>
            </header>
            <ul className={classes.entries}>
              {entries.map(entry => (
                <Entry key={entry.id} entry={entry} book={book} tableName={tableName} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
