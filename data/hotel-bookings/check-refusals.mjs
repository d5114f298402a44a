import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

// With one room less than the peak, every peak night has one stay too many. The fewest stays to refuse is
// the smallest set of stays that touches every peak night: fewest[n] settles the first n peak nights.
const [header, ...lines] = gunzipSync(readFileSync(new URL('hotel-bookings.csv.gz', import.meta.url)))
  .toString()
  .trim()
  .split(/\r?\n/)
const names = header.split(',')
const stays = {}
for (const line of lines) {
  const row = Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell]))
  if (row.reservation_status !== 'Check-Out') continue
  const from =
    Date.parse(`${row.arrival_date_day_of_month} ${row.arrival_date_month} ${row.arrival_date_year} UTC`) /
    864e5
  const length = Number(row.stays_in_weekend_nights) + Number(row.stays_in_week_nights)
  stays[row.reserved_room_type] ??= []
  stays[row.reserved_room_type].push([from, from + length])
}
const refusals = {}
for (const type of Object.keys(stays).sort()) {
  const occupied = {}
  for (const [from, to] of stays[type]) for (let n = from; n < to; n++) occupied[n] = (occupied[n] ?? 0) + 1
  const peak = Math.max(...Object.values(occupied))
  const peakNights = Object.keys(occupied)
    .map(Number)
    .filter(n => occupied[n] === peak)
    .sort((a, b) => a - b)
  const fewest = [0]
  for (const [at, night] of peakNights.entries()) {
    const through = stays[type].filter(([from, to]) => from <= night && night < to)
    fewest[at + 1] = Math.min(
      ...through.map(([from]) => 1 + fewest[peakNights.findIndex(other => other >= from)]),
    )
  }
  refusals[type] = { rooms: peak - 1, unavoidable: fewest[peakNights.length] }
}
process.stdout.write(`${JSON.stringify(refusals, null, 1)}\n`)
