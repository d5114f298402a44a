import type { Entity } from '#kernel/entity/entity.ts'

export type Values = Record<string, unknown>

/** A row that stands in the database, by its own field names and as the table has it. */
export interface Standing {
  row: Values & { id: string; version: number }
  raw: Values
}

/** What one row of the file does to one entity. */
export interface PlannedRow {
  noun: Entity
  line: number
  position: number
  id: string
  externalId: string
  outcome: 'created' | 'merged'
  /** All fields of a new row; of a merged one, those that change. */
  changes: Values
  /** A merged row as it was before this import. */
  before?: Standing
  /** A row of the same batch that this one adds to: only that one is written. */
  onto?: PlannedRow
  notice?: Notice
}

/** Something a person should know about a row that came in. */
export interface Notice {
  code: string
  message: string
}

export interface RefusedLine {
  line: number
  position: number
  code: string
  reason: string
  field?: string
}

export interface Plan {
  rows: PlannedRow[]
  refused: RefusedLine[]
}

/** A row of the file with its place in the order of writing. */
export interface Line {
  position: number
  number: number
  cells: string[]
}

/** As a spreadsheet numbers it: the header is line 1. */
export const lineOf = ({ number }: { number: number }): number => number + 1

export const willWrite = (row: PlannedRow): boolean =>
  row.outcome === 'created' || Object.keys(row.changes).length > 0

/** How a batch knows a row that has no id in the database yet. */
export const promiseKey = (entity: string, externalId: string): string => `${entity} ${externalId}`
