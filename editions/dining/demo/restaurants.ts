import { uuid } from '#kernel/db/uuid.ts'
import { districts, pointAt } from './city-shape.ts'
import type { Dice } from './dice.ts'
import { abouts, restaurants } from './names.ts'

export interface Table {
  id: string
  name: string
  seats: number
  left: number
  top: number
}

export interface Restaurant {
  locationId: string
  venue: {
    id: string
    name: string
    genre: string
    area: string
    /** Millionths of a degree. */
    latitude: number
    longitude: number
    address: string
    phone: string
    about: string
  }
  /** Open around the clock, so that there is something to see whenever somebody looks. */
  isAlwaysOpen: boolean
  opens: string
  closes: string
  closedOn: number | null
  floorId: string
  tables: Table[]
}

const million = 1e6
const seatsOf = [2, 2, 2, 4, 4, 4, 2, 6, 4, 2, 8, 4]
const streets = ['Quay Street', 'Rope Walk', 'Lantern Row', 'Mill Lane', 'Orchard Steps', 'Salt Yard']

// Each neighbourhood as often as its share says: of 48, about half of its hundredths.
const areas = districts.flatMap(district => Array<(typeof districts)[number]>(district.share).fill(district))
const areaOf = (at: number) => areas[Math.floor((at * areas.length) / restaurants.length)]!

const columns = 4
const tablesOf = (count: number): Table[] =>
  seatsOf.slice(0, count).map((seats, at) => ({
    id: uuid(),
    name: `T${at + 1}`,
    seats,
    left: 80 + (at % columns) * 240,
    top: 120 + Math.floor(at / columns) * 280,
  }))

/** Forty-eight restaurants, each where its neighbourhood is; the first one has the location that was there already. */
export function inventRestaurants(firstLocation: string, dice: Dice): Restaurant[] {
  return restaurants.map(([name, genre], at) => {
    const area = areaOf(at)
    const turn = dice(1) * Math.PI * 2
    const away = Math.sqrt(dice(1)) * area.reach
    const { latitude, longitude } = pointAt(
      area.at[0] + Math.cos(turn) * away,
      area.at[1] + Math.abs(Math.sin(turn) * away) * (at % 2 ? 1 : -0.4),
    )
    const isAlwaysOpen = at % 6 === 0
    const isDay = genre === 'Café'
    return {
      locationId: at === 0 ? firstLocation : uuid(),
      venue: {
        id: uuid(),
        name,
        genre,
        area: area.name,
        latitude: Math.round(latitude * million),
        longitude: Math.round(longitude * million),
        address: `${1 + Math.floor(dice(90))} ${streets[at % streets.length]}`,
        phone: `+351200555${String(100 + at)}`,
        about: abouts[genre] ?? '',
      },
      isAlwaysOpen,
      opens: isAlwaysOpen ? '00:00' : isDay ? '08:00' : '12:00',
      closes: isAlwaysOpen ? '00:00' : isDay ? '19:00' : '23:30',
      closedOn: isAlwaysOpen || at % 4 ? null : 1 + (at % 2),
      floorId: uuid(),
      // The first is where the demonstration's own staff work: there is room for who comes to look.
      tables: tablesOf(at === 0 ? seatsOf.length : 8 + (at % 5)),
    }
  })
}
