import type { Row } from '#ui/meta.ts'
import type { ImportReport, ImportStatus } from '../import/import-record.ts'
import type { Mapping } from '../mapping/mapping.ts'

export interface ImportRow extends Row {
  entity: string
  fileName: string
  mapping: Mapping
  status: ImportStatus
  isDryRun: boolean
  totalCount: number
  doneCount: number
  createdCount: number
  mergedCount: number
  refusedCount: number
  rolledBackCount: number
  keptCount: number
  failure?: string | null
}

export interface Suggestion extends ImportReport {
  mapping: Mapping
}

export interface OutcomeRow {
  line: number
  entity: string
  outcome: string
  rowId: string | null
  code: string | null
  reason: string | null
  field: string | null
}

export interface OutcomePage {
  data: OutcomeRow[]
  nextCursor?: string | null
}

/** States in which the server is at work and figures move. */
export const movingStates: readonly ImportStatus[] = ['checking', 'running', 'rolling_back']
