import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { City } from './city.ts'

type Line = Record<string, string>

const linesOf = (folder: string, name: string): Line[] =>
  parse(readFileSync(join(folder, name)), { columns: true, bom: true })

const millionths = (degrees: string) => Math.round(Number(degrees) * 1e6)
const minute = (text: string) => text.slice(0, 16).replace(' ', 'T')

export const cityFiles = { venues: 'restaurant_info.csv', bookings: 'air_reserve.csv' } as const

/**
 * A folder with `restaurant_info.csv` (ID, air_genre_name, air_area_name, latitude, longitude) and `air_reserve.csv`
 * (ID, visit_datetime, reserve_datetime, reserve_visitors), as the Recruit Restaurant Visitor data of 2017 has them.
 */
export const readCity = (folder: string): City => ({
  venues: linesOf(folder, cityFiles.venues).map(line => ({
    key: line.ID!,
    genre: line.air_genre_name!,
    area: line.air_area_name!,
    latitude: millionths(line.latitude!),
    longitude: millionths(line.longitude!),
  })),
  bookings: linesOf(folder, cityFiles.bookings).map(line => ({
    venue: line.ID!,
    startsAt: minute(line.visit_datetime!),
    bookedAt: minute(line.reserve_datetime!),
    partySize: Number(line.reserve_visitors),
  })),
})
