import { readFileSync } from 'node:fs'

/** A row of bookings.csv: a real booking of a hotel, without any name. */
export interface Booking {
  booking: number
  arrival: string
  nights: number
  type: string
  party: number
  rate: string
  country: string
  outcome: 'Check-Out' | 'Canceled' | 'No-Show'
  ended: string
}

/** Monday of the week that becomes this week: as many arrive as go, and no room type is empty. */
const middle = Temporal.PlainDate.from('2015-10-05')

/** The bookings, moved by whole weeks so that `today` falls on its own weekday in the middle of them. */
export function bookingsAround(today: Temporal.PlainDate): Booking[] {
  const days = middle.add({ days: today.dayOfWeek - 1 }).until(today).days
  const move = (day: string) => Temporal.PlainDate.from(day).add({ days }).toString()
  return readBookings().map(row => ({ ...row, arrival: move(row.arrival), ended: move(row.ended) }))
}

function readBookings(): Booking[] {
  const text = readFileSync(new URL('bookings.csv', import.meta.url), 'utf8')
  const [header = '', ...lines] = text.trim().split('\n')
  const names = header.split(',')
  return lines.map(line => {
    const row = Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell]))
    return {
      ...row,
      booking: Number(row.booking),
      nights: Number(row.nights),
      party: Number(row.party),
    } as Booking
  })
}
