import type { Transaction } from '../../db/database.ts'
import { uuid } from '../../db/uuid.ts'
import type { Arranged } from './arrange.ts'
import type { Plan, PlannedRow } from './planned.ts'
import { willWrite } from './planned.ts'
import type { Written } from './write-rows.ts'

export interface ImportRun {
  id: string
  /** The noun whose rows are counted. */
  entity: string
  isDryRun: boolean
  startedBy: { kind: string; id: string; name: string }
}

/** What became of each line, and the history of each row. The lines are kept at once: a later half of the batch looks at them. */
export async function keepOutcomes(
  tx: Transaction,
  run: ImportRun,
  at: string,
  plan: Plan,
  arranged: Arranged,
  written: Written[],
) {
  const versions = new Map(written.map(row => [row.id, row.version]))
  const rows = plan.rows.map(row => outcomeOf(row, versions))
  const refused = plan.refused.map(({ line, position, code, reason, field }) => ({
    line, position, code, reason, field, entity: run.entity, outcome: 'refused',
  })) // biome-ignore format: as the table has it
  const outcomes = [...rows, ...refused]
  if (outcomes.length) await tx.run(outcomeSql, [tx.tenantId, run.id, JSON.stringify(outcomes)])
  if (run.isDryRun) return
  const moved = arranged.changes.map(({ id, notice }) => ({ id, version: versions.get(id), ...notice }))
  if (moved.length) await tx.run(movedSql, [run.id, JSON.stringify(moved)])
  const { kind, id, name } = run.startedBy
  if (written.length === 0) return
  tx.later(auditSql, [
    tx.tenantId,
    at,
    kind,
    id,
    name,
    `import:${run.id}`,
    auditRows(plan, arranged, versions),
  ])
}

function outcomeOf(row: PlannedRow, versions: Map<string, number>) {
  return {
    line: row.line,
    position: row.position,
    entity: row.noun.name,
    outcome: row.outcome,
    row_id: row.id,
    row_version: row.onto ? null : (versions.get(row.id) ?? null),
    code: row.notice?.code,
    reason: row.notice?.message,
    before: willWrite(row) && !row.onto ? row.before?.raw : undefined,
  }
}

function auditRows(plan: Plan, arranged: Arranged, versions: Map<string, number>): string {
  const planned = plan.rows.filter(row => willWrite(row) && !row.onto)
  const own = planned.map(({ noun, id, changes, before }) =>
    auditRow(noun.name, id, versions, changes, before?.row),
  )
  const moved = arranged.changes.map(({ noun, id, values }) => auditRow(noun.name, id, versions, values))
  return JSON.stringify([...own, ...moved])
}

function auditRow(
  entity: string,
  id: string,
  versions: Map<string, number>,
  values: object,
  before?: Record<string, unknown>,
) {
  const given = Object.entries(values).filter(([name, value]) => value !== null || before?.[name] != null)
  const changes = Object.fromEntries(given.map(([name, value]) => [name, [before?.[name] ?? null, value]]))
  return { id: uuid(), entity, row_id: id, row_version: versions.get(id) ?? null, changes }
}

const outcomeSql = `insert into kernel.import_row
    (tenant_id, import_id, line, position, entity, outcome, row_id, row_version, code, reason, field, before)
  select $1, $2, r.line, r.position, r.entity, r.outcome, r.row_id, r.row_version, r.code, r.reason, r.field, r.before
  from json_to_recordset($3::json) as r(line integer, position integer, entity text, outcome text, row_id uuid,
    row_version integer, code text, reason text, field text, before jsonb)`

// A row that gave way keeps what it was before this import; only the version by which a rollback knows it moves.
const movedSql = `update kernel.import_row i set row_version = r.version,
    code = coalesce(r.code, i.code), reason = coalesce(r.message, i.reason)
  from json_to_recordset($2::json) as r(id uuid, version integer, code text, message text)
  where i.import_id = $1 and i.row_id = r.id and i.position = (
    select max(l.position) from kernel.import_row l
    where l.import_id = $1 and l.row_id = r.id and l.row_version is not null)`

const auditSql = `insert into kernel.audit
    (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, entity, row_id, row_version, changes)
  select $1, a.id, $2, $3, $4, $5, $6, a.entity, a.row_id, a.row_version, a.changes
  from json_to_recordset($7::json) as a(id uuid, entity text, row_id uuid, row_version integer, changes jsonb)`
