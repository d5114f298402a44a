import { expect, it } from 'vitest'
import type { BookEntry, DayBook } from './data.ts'
import { tablesNow } from './table-state.ts'

const table = { id: 't', name: 'T1' } as DayBook['tables'][number]
const at = '2026-06-02T18:00:00Z'
const entry = (status: BookEntry['status'], startsAt: string, endsAt: string) =>
  ({ id: startsAt, status, startsAt, endsAt, tableIds: ['t'] }) as BookEntry
const stateOf = (...reservations: BookEntry[]) =>
  tablesNow({ at, tables: [table], reservations } as unknown as DayBook)[0]!.state

it.each([
  ['free', []],
  ['free', [entry('finished', '2026-06-02T17:00:00Z', '2026-06-02T18:30:00Z')]],
  ['free', [entry('confirmed', '2026-06-02T19:00:00Z', '2026-06-02T20:30:00Z')]],
  ['soon', [entry('confirmed', '2026-06-02T18:30:00Z', '2026-06-02T20:00:00Z')]],
  ['awaited', [entry('confirmed', '2026-06-02T17:55:00Z', '2026-06-02T19:30:00Z')]],
  ['awaited', [entry('arrived', '2026-06-02T18:30:00Z', '2026-06-02T20:00:00Z')]],
  ['seated', [entry('seated', '2026-06-02T17:00:00Z', '2026-06-02T18:30:00Z')]],
  ['overdue', [entry('seated', '2026-06-02T16:00:00Z', '2026-06-02T17:45:00Z')]],
] as const)('a table is %s', (state, reservations) => {
  expect(stateOf(...reservations)).toBe(state)
})
