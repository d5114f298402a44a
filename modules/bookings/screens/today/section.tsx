import { Text, Title } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { CalendarStay } from '../stay/types.ts'
import { Entry } from './entry.tsx'
import classes from './today.module.css'

export type SectionName = 'arrivals' | 'departures' | 'inHouse'

interface SectionProps {
  name: SectionName
  stays: CalendarStay[]
  isSearching: boolean
  roomName: (id: string) => string
  onOpen: (id: string) => void
}

const isDone = {
  arrivals: (stay: CalendarStay) => stay.status === 'checked_in' || stay.status === 'checked_out',
  departures: (stay: CalendarStay) => stay.status === 'checked_out',
  inHouse: () => false,
} satisfies Record<SectionName, (stay: CalendarStay) => boolean>

export const doneCount = (name: SectionName, stays: CalendarStay[]) => stays.filter(isDone[name]).length

/** What is still to do stands first; what is done moves down and stays in sight. */
export function Section({ name, stays, isSearching, roomName, onOpen }: SectionProps) {
  const { t } = useTerms()
  const done = isDone[name]
  const ordered = [...stays.filter(stay => !done(stay)), ...stays.filter(done)]
  return (
    <section className={classes.section} aria-label={t(`bookings.today.${name}`)}>
      <header className={classes.sectionHead}>
        <Title order={2} size="h3">
          {t(`bookings.today.${name}`)}
        </Title>
        <Text c="dimmed" size="sm" className="tabular">
          {name === 'inHouse'
            ? stays.length
            : t('bookings.today.progress', { done: doneCount(name, stays), count: stays.length })}
        </Text>
      </header>
      {ordered.length === 0 && (
        <Text c="dimmed" className={classes.none}>
          {t(isSearching ? 'bookings.today.noMatch' : `bookings.today.none.${name}`)}
        </Text>
      )}
      <ul className={classes.list}>
        {ordered.map(stay => (
          <Entry
            key={stay.id}
            stay={stay}
            room={roomName(stay.roomId ?? '')}
            verb={name === 'arrivals' ? 'checkIn' : 'checkOut'}
            otherEnd={name === 'departures' ? 'since' : 'until'}
            isDone={done(stay)}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  )
}
