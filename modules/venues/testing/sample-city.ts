import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CityPlan, drawCity } from '../city/draw-city.ts'
import { cityFiles } from '../city/read-city.ts'

const usual: CityPlan = {
  seed: 20_170_101,
  venueCount: 120,
  bookingCount: 4_000,
  firstOn: '2017-01-02',
  dayCount: 70,
  place: chance => ({
    area: `Quarter ${chance.whole(1, 12)}`,
    latitude: 35_600_000 + chance.whole(0, 200_000),
    longitude: 139_600_000 + chance.whole(0, 200_000),
  }),
}

const degrees = (millionths: number) => (millionths / 1e6).toFixed(6)
const stamp = (minute: string) => `${minute.replace('T', ' ')}:00`

/** A drawn city in the same files as a real one. */
export function writeSampleCity(folder: string, changes: Partial<CityPlan> = {}): string {
  const { venues, bookings } = drawCity({ ...usual, ...changes })
  const venueLines = venues.map(one =>
    [one.key, one.genre, `"${one.area}"`, degrees(one.latitude), degrees(one.longitude)].join(','),
  )
  const bookingLines = bookings.map(one =>
    [one.venue, stamp(one.startsAt), stamp(one.bookedAt), one.partySize].join(','),
  )
  const write = (name: string, head: string, lines: string[]) =>
    writeFileSync(join(folder, name), `${[head, ...lines].join('\n')}\n`)
  write(cityFiles.venues, 'ID,air_genre_name,air_area_name,latitude,longitude', venueLines)
  write(cityFiles.bookings, 'ID,visit_datetime,reserve_datetime,reserve_visitors', bookingLines)
  return folder
}
