import type { Sql } from '../db/database.ts'

type Values = Record<string, unknown>

/**
 * What a noun adds to the ordinary import of its rows: `entity('bookings.stay', { importing: { … } })`.
 * An import writes some 500 rows at a time, each time in one transaction; `arrange` is asked once for each
 * such batch, so it must cost a fixed number of statements, however many rows there are.
 */
export interface ImportRules {
  /** Read-only fields that an import may set all the same, for instance how a past stay ended. */
  mayAlsoSet?: readonly string[]
  /** Rows of the whole file come in order of this field, not in order of the file. */
  orderBy?: string
  /** Completes the rows before they are written, or refuses some of them. */
  arrange?(batch: ImportBatch): Promise<Arrangement>
}

export interface ImportBatch {
  sql: Sql
  tenantId: string
  /** Its rows so far are those of transfer.import_row with this import_id. */
  importId: string
  /** A dry run must write nothing, not even take a number from a counter. */
  isDryRun: boolean
  rows: BatchRow[]
}

export interface BatchRow {
  id: string
  /** The row of the spreadsheet, for reasons. */
  line: number
  /** All fields of a new row; of one that exists already, as it will be. Valid by the noun's own fields. */
  values: Values
  /** The row as it stands, when it exists already. */
  before?: Values
}

export interface Arrangement {
  /** Fields to add or replace, by row id: `new Map([[row.id, { roomId: null, number: 17 }]])`. */
  values?: Map<string, Values>
  /** Rows that this same import wrote earlier and that change now: a stay that must give up its room. */
  changes?: { id: string; values: Values; notice?: { code: string; message: string } }[]
  /** Rows that are written, but about which someone must be told. */
  notices?: { line: number; code: string; message: string }[]
  refused?: { line: number; code: string; message: string; field?: string }[]
}
