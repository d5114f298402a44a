import { useTerms } from '#ui/i18n/use-terms.ts'
import type { DaySheet } from './data.ts'
import { doneCount } from './section.tsx'
import classes from './today.module.css'

/** The four numbers of the day, legible from across the desk. */
export function Counts({ sheet }: { sheet: DaySheet }) {
  const { t } = useTerms()
  const { arrivals, departures, counts } = sheet
  const tiles = [
    {
      name: 'arrivals',
      value: counts.arrivals - doneCount('arrivals', arrivals),
      of: counts.arrivals,
      word: 'toCome',
    },
    {
      name: 'departures',
      value: counts.departures - doneCount('departures', departures),
      of: counts.departures,
      word: 'toLeave',
    },
    { name: 'inHouse', value: counts.inHouse, of: undefined, word: 'present' },
    { name: 'freeRooms', value: counts.freeRooms, of: counts.rooms, word: 'freeTonight' },
  ]
  return (
    <dl className={classes.counts}>
      {tiles.map(({ name, value, of, word }) => (
        <div key={name} className={classes.count}>
          <dt>{t(`bookings.today.${word}`)}</dt>
          <dd>
            {value}
            {of !== undefined && <small> / {of}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
