import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const file = process.argv[2] ?? new URL('hotel-bookings.csv.gz', import.meta.url)
const bytes = readFileSync(file)
const [header, ...lines] = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString().trim().split(/\r?\n/)
const names = header.split(',')
const night = (row, n) =>
  new Date(
    Date.parse(`${row.arrival_date_day_of_month} ${row.arrival_date_month} ${row.arrival_date_year} UTC`) +
      n * 864e5,
  )
    .toISOString()
    .slice(0, 10)
const nights = {}
for (const line of lines) {
  const row = Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell]))
  if (row.reservation_status !== 'Check-Out') continue
  const length = Number(row.stays_in_weekend_nights) + Number(row.stays_in_week_nights)
  for (let n = 0; n < length; n++) {
    const on = night(row, n)
    nights[on] ??= {}
    const types = nights[on]
    types[row.reserved_room_type] = (types[row.reserved_room_type] ?? 0) + 1
  }
}
const peaks = {}
for (const types of Object.values(nights))
  for (const type in types) peaks[type] = Math.max(peaks[type] ?? 0, types[type])
const occupied = Object.keys(nights)
  .sort()
  .map(on => ({ on, occupied: Object.values(nights[on]).reduce((a, b) => a + b) }))
process.stdout.write(`${JSON.stringify({ peaks, occupied }, null, 1)}\n`)
