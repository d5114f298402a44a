import type { SetUpTemplate } from '#kernel/module/edition.ts'

const ask = { ask: true }

const part = (word: string, position: number) => ({
  noun: 'venues.floor',
  say: { name: `template.floor.${word}` },
  values: { venueId: ask, position },
})

/** Tables of the part of the house that stands at that place of the template. */
const tables = (of: number, seats: number, names: readonly string[], shape = 'square') =>
  names.map(name => ({
    noun: 'venues.guest_table',
    values: { venueId: ask, floorId: { of }, name, minSeats: seats > 2 ? 2 : 1, maxSeats: seats, shape },
  }))

const opening = (weekday: number, opens: string, closes: string) => ({
  noun: 'venues.opening',
  values: { venueId: ask, weekday, opens, closes },
})

const turn = (upToGuests: number, minutes: number) => ({
  noun: 'venues.turn_time',
  values: { venueId: ask, upToGuests, minutes },
})

const pacing = { noun: 'venues.pacing', values: { venueId: ask, covers: 16, onlineCovers: 10 } }

const turns = [turn(2, 90), turn(4, 105), turn(8, 135), pacing]
const tuesdayToSunday = [2, 3, 4, 5, 6, 7]

/** A floor with its tables, and the periods in which guests are served, as small houses most often begin. */
export const house: readonly SetUpTemplate[] = [
  {
    id: 'bistro',
    rows: [
      part('dining', 1),
      part('terrace', 2),
      ...tables(0, 2, ['T1', 'T2', 'T3', 'T4']),
      ...tables(0, 4, ['T5', 'T6', 'T7', 'T8']),
      ...tables(0, 6, ['T9'], 'round'),
      ...tables(1, 4, ['O1', 'O2', 'O3']),
    ],
  },
  { id: 'counter', rows: [part('counter', 3), ...tables(0, 1, ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'])] },
  {
    id: 'lunchAndDinner',
    rows: [
      ...tuesdayToSunday.flatMap(on => [opening(on, '12:00', '15:00'), opening(on, '18:30', '23:00')]),
      ...turns,
    ],
  },
  { id: 'dinnerOnly', rows: [...tuesdayToSunday.map(on => opening(on, '18:00', '23:30')), ...turns] },
]
