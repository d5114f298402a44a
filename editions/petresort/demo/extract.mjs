// Writes bookings.csv: some weeks of one of the two hotels in data/hotel-bookings, five of whose room types are few
// enough to see at once. Run it again after changing the window.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const window = { from: '2015-09-14', to: '2015-10-27', types: 'CDEFGH', hotel: 'Resort Hotel' }
const file = new URL('../../../data/hotel-bookings/hotel-bookings.csv.gz', import.meta.url)
const [header, ...lines] = gunzipSync(readFileSync(file)).toString().trim().split(/\r?\n/)
const names = header.split(',')
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const two = number => String(number).padStart(2, '0')

const rows = lines.flatMap((line, at) => {
  const row = Object.fromEntries(line.split(',').map((cell, n) => [names[n], cell]))
  const month = months.indexOf(row.arrival_date_month) + 1
  const arrival = `${row.arrival_date_year}-${two(month)}-${two(row.arrival_date_day_of_month)}`
  const isIn = arrival >= window.from && arrival <= window.to && window.types.includes(row.reserved_room_type)
  if (!isIn || row.hotel !== window.hotel) return []
  const nights = Number(row.stays_in_weekend_nights) + Number(row.stays_in_week_nights)
  const party = Math.max(1, Number(row.adults) + (Number(row.children) || 0) + Number(row.babies))
  const [m, d, y] = row.reservation_status_date.split('/')
  const ended = `${y}-${two(m)}-${two(d)}`
  return [
    [
      at + 1,
      arrival,
      nights,
      row.reserved_room_type,
      party,
      row.adr,
      row.country,
      row.reservation_status,
      ended,
    ],
  ]
})
const columns = ['booking', 'arrival', 'nights', 'type', 'party', 'rate', 'country', 'outcome', 'ended']
writeFileSync(
  new URL('bookings.csv', import.meta.url),
  [columns, ...rows].map(row => row.join(',')).join('\n') + '\n',
)
process.stdout.write(`${rows.length} bookings\n`)
