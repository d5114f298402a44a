import type { Transaction } from '#kernel/db/database.ts'
import { type Account, historyRow, textOf } from './account.ts'
import type { Arranged } from './arrange.ts'
import type { Written } from './write-rows.ts'

export interface ImportRun {
  id: string
  /** The noun whose rows are counted. */
  entity: string
  isDryRun: boolean
  startedBy: { kind: string; id: string; name: string }
}

interface Keeping {
  tx: Transaction
  run: ImportRun
  at: string
  /** Later lines of the same transaction look at what became of these. */
  isAtOnce: boolean
}

/** What became of each line, and the history of each row. */
export async function keepAccount({ tx, run, at, isAtOnce }: Keeping, account: Account): Promise<void> {
  if (account.outcomes) {
    const values = [tx.tenantId, run.id, account.outcomes]
    if (isAtOnce) await tx.run(outcomeSql, values)
    else tx.later(outcomeSql, values)
  }
  if (account.history && !run.isDryRun) tx.later(auditSql, [tx.tenantId, at, ...whoOf(run), account.history])
}

/** The same for rows of earlier batches that gave way; their versions come from the database. */
export async function keepMoves(
  { tx, run, at }: Keeping,
  { changes }: Arranged,
  written: Written[],
): Promise<void> {
  if (changes.length === 0 || run.isDryRun) return
  const versions = new Map(written.map(row => [row.id, row.version]))
  const moved = changes.map(({ id, notice }) => ({ id, version: versions.get(id), ...notice }))
  await tx.run(movedSql, [run.id, JSON.stringify(moved)])
  const history = changes.map(({ noun, id, values }) =>
    historyRow(noun.name, id, versions.get(id) ?? 1, values),
  )
  tx.later(auditSql, [tx.tenantId, at, ...whoOf(run), textOf(history)])
}

const whoOf = ({ id, startedBy }: ImportRun) => [startedBy.kind, startedBy.id, startedBy.name, `import:${id}`]

const outcomeSql = `insert into transfer.import_row
    (tenant_id, import_id, line, position, entity, outcome, row_id, row_version, code, reason, field, before)
  select $1, $2, r.line, r.position, r.entity, r.outcome, r.row_id, r.row_version, r.code, r.reason, r.field, r.before
  from json_to_recordset($3::json) as r(line integer, position integer, entity text, outcome text, row_id uuid,
    row_version integer, code text, reason text, field text, before jsonb)`

// A row that gave way keeps what it was before this import; only the version by which a rollback knows it moves.
const movedSql = `update transfer.import_row i set row_version = r.version,
    code = coalesce(r.code, i.code), reason = coalesce(r.message, i.reason)
  from json_to_recordset($2::json) as r(id uuid, version integer, code text, message text)
  where i.import_id = $1 and i.row_id = r.id and i.position = (
    select max(l.position) from transfer.import_row l
    where l.import_id = $1 and l.row_id = r.id and l.row_version is not null)`

const auditSql = `insert into kernel.audit
    (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, entity, row_id, row_version, changes)
  select $1, a.id, $2, $3, $4, $5, $6, a.entity, a.row_id, a.row_version, a.changes
  from json_to_recordset($7::json) as a(id uuid, entity text, row_id uuid, row_version integer, changes jsonb)`
