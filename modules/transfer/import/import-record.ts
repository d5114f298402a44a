import { entity, type Row } from '#kernel/entity/entity.ts'
import { bool, id, integer, json, oneOf, text } from '#kernel/schema/fields.ts'
import type { DateColumn } from '../mapping/detect-dates.ts'
import type { Mapping } from '../mapping/mapping.ts'

export const importStatuses = [
  'checking',
  'ready',
  'running',
  'done',
  'cancelled',
  'rolling_back',
  'rolled_back',
  'failed',
] as const

export type ImportStatus = (typeof importStatuses)[number]

/** What reading the file told: its columns, and in which forms its days can be read. */
export interface ImportReport {
  columns: string[]
  dates: DateColumn[]
}

const byVerb = { readOnly: true }
const count = () => integer({ min: 0, ...byVerb }).default(0)

/** One file brought in, or taken back. Its verbs are start, run, cancellation and rollback. */
export const Import = entity('transfer.import', {
  plural: 'imports',
  label: 'Import',
  title: 'fileName',
  without: ['create', 'update', 'archive', 'bulk', 'import', 'export'],
  access: { read: 'transfer.import.run', write: 'transfer.import.run' },
  fields: {
    entity: text({ help: 'The noun whose rows are counted; others may come from the same file.' }),
    fileName: text(),
    mapping: json<Mapping>(),
    status: oneOf(importStatuses),
    isDryRun: bool({ label: 'Dry run' }),
    totalCount: count(),
    doneCount: count(),
    createdCount: count(),
    mergedCount: count(),
    refusedCount: count(),
    rolledBackCount: count(),
    keptCount: count(),
    report: json<ImportReport>(),
    failure: text({ help: 'A stable code; why the whole import could not go on.' }).optional(),
    startedByKind: text(byVerb),
    startedById: id(byVerb),
    startedByName: text(byVerb),
  },
})

/** What whoever watches an import is told. */
export const progressOf = (row: Row<typeof Import>) => ({
  status: row.status,
  totalCount: row.totalCount,
  doneCount: row.doneCount,
  createdCount: row.createdCount,
  mergedCount: row.mergedCount,
  refusedCount: row.refusedCount,
  rolledBackCount: row.rolledBackCount,
  keptCount: row.keptCount,
})
