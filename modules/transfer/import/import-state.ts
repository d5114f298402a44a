import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { importProgressed } from '../events.ts'
import type { Mapping } from '../mapping/mapping.ts'
import type { ImportReport, ImportStatus } from './import-record.ts'

/** An import as its work needs it. */
export interface ImportState {
  id: string
  entity: string
  mapping: Mapping
  status: ImportStatus
  isDryRun: boolean
  doneCount: number
  tally: { created: number; merged: number; refused: number }
  startedBy: { kind: string; id: string; name: string }
  content: Buffer
}

interface Options {
  lock?: boolean
  withoutFile?: boolean
}

export async function readImport(tx: Transaction, importId: string, { lock, withoutFile }: Options = {}) {
  return tx.one<ImportState>(
    `select i.id, i.entity, i.mapping, i.status, i.is_dry_run as "isDryRun", i.done_count as "doneCount",
      json_build_object('created', i.created_count, 'merged', i.merged_count, 'refused', i.refused_count) as tally,
      json_build_object('kind', i.started_by_kind, 'id', i.started_by_id, 'name', i.started_by_name) as "startedBy"
      ${withoutFile ? '' : ', f.content'}
    from transfer.import i ${withoutFile ? '' : 'join transfer.import_file f on f.import_id = i.id'}
    where i.id = $1${lock ? ' for no key update of i' : ''}`,
    [importId],
  )
}

const counts = [
  'totalCount',
  'doneCount',
  'createdCount',
  'mergedCount',
  'refusedCount',
  'rolledBackCount',
  'keptCount',
] as const

export interface Progress extends Partial<Record<(typeof counts)[number], number>> {
  at: string
  status: ImportStatus
  failure?: string
  report?: ImportReport
}

/** Stores how far it has come and tells whoever watches. What is not given stays. */
export async function saveProgress(
  tx: Transaction,
  { id, startedBy }: Pick<ImportState, 'id' | 'startedBy'>,
  progress: Progress,
) {
  const { status, at, failure = null, report = null } = progress
  tx.later(progressSql, [
    id,
    at,
    status,
    failure,
    JSON.stringify(report),
    ...counts.map(name => progress[name] ?? null),
  ])
  tx.later(eventSql, [uuid(), id, importProgressed.name, startedBy.id, at])
}

const set = counts.map((name, at) => {
  const column = name.replace('Count', '').replace('rolledBack', 'rolled_back').concat('_count')
  return `${column} = coalesce($${at + 6}::integer, ${column})`
})

const progressSql = `update transfer.import set version = version + 1, updated_at = $2, status = $3,
  failure = $4, report = coalesce(nullif($5::jsonb, 'null'), report), ${set.join(', ')} where id = $1`

const eventSql = `insert into kernel.event (tenant_id, id, name, entity, row_id, actor_id, at, data)
  select i.tenant_id, $1, $3, 'transfer.import', i.id, $4, $5, jsonb_build_object('status', i.status,
    'totalCount', i.total_count, 'doneCount', i.done_count, 'createdCount', i.created_count, 'mergedCount', i.merged_count,
    'refusedCount', i.refused_count, 'rolledBackCount', i.rolled_back_count, 'keptCount', i.kept_count)
  from transfer.import i where i.id = $2`
