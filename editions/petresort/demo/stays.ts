import type { Booking } from './bookings.ts'
import { customerKey, petCount, stayKey } from './guests.ts'
import { pick } from './pick.ts'
import { stayNotes } from './words.ts'

export interface Today {
  day: Temporal.PlainDate
  zone: string
}

type Status = 'held' | 'confirmed' | 'checked_in' | 'checked_out' | 'cancelled' | 'no_show'

/** How the booking stands today: what the hotel knew in the end, as far as it has happened yet. */
export function stayOf(row: Booking, at: number, { day, zone }: Today) {
  const today = day.toString()
  const departs = Temporal.PlainDate.from(row.arrival).add({ days: row.nights }).toString()
  const status = statusOf(row, at, departs, today)
  const moment = (on: string, time: string) =>
    Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString()
  const minutes = String((at * 7) % 60).padStart(2, '0')
  const yesterday = day.subtract({ days: 1 }).toString()
  const hasArrived = status === 'checked_in' || status === 'checked_out'
  return {
    key: stayKey(row),
    customer: customerKey(row),
    type: row.type,
    arrives: row.arrival,
    departs,
    party: petCount(row),
    rate: row.rate,
    status,
    cancelled: status === 'cancelled' ? earlier(row.ended, yesterday) : '',
    noShow: status === 'no_show' ? row.arrival : '',
    held: status === 'held' ? moment(day.add({ days: 2 }).toString(), '18:00') : '',
    arrived: hasArrived ? moment(row.arrival, `14:${minutes}`) : '',
    left: status === 'checked_out' ? moment(departs, `10:${minutes}`) : '',
    notes: at % 5 === 2 ? pick(stayNotes, at) : '',
  }
}

function statusOf(row: Booking, at: number, departs: string, today: string): Status {
  if (row.outcome === 'Canceled') return 'cancelled'
  if (row.outcome === 'No-Show') return row.arrival < today ? 'no_show' : 'cancelled'
  if (departs < today) return 'checked_out'
  if (row.arrival < today) return departs === today && at % 3 === 0 ? 'checked_out' : 'checked_in'
  return row.arrival > today && at % 12 === 5 ? 'held' : 'confirmed'
}

const earlier = (a: string, b: string) => (a < b ? a : b)
