import { refusalOf } from '#kernel/command/database-refusal.ts'
import type { Transaction } from '#kernel/db/database.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import type { Entities } from '#kernel/entity/include.ts'
import type { JobContext } from '#kernel/job/job.ts'
import { type ImportState, readImport, saveProgress } from './import-state.ts'
import { type Imported, removeRows, restoreRows } from './undo-rows.ts'

const batchSize = 500

/** Takes an import back, last row first. What was edited since, or is used by others, stays and is listed. */
export async function rollBack(ctx: JobContext, entities: Entities, importId: string): Promise<void> {
  let isOver = false
  while (!isOver && !ctx.signal.aborted)
    isOver = await ctx.write(tx => undoBatch(tx, ctx, entities, importId))
  ctx.signal.throwIfAborted()
}

interface Left {
  position: number
  entity: string
  code: string
  reason: string
}

async function undoBatch(
  tx: Transaction,
  ctx: JobContext,
  entities: Entities,
  importId: string,
): Promise<boolean> {
  const state = await readImport(tx, importId, { lock: true, withoutFile: true })
  if (state?.status !== 'rolling_back') return true
  const rows = await tx.rows<Imported>(nextSql, [
    importId,
    batchSize,
    state.mapping.targets.map(target => target.entity),
  ])
  const left: Left[] = []
  for (const [entity, ofEntity] of inUndoOrder(rows, state)) {
    const noun = entities.get(entity)
    if (noun) left.push(...(await undoRows(tx, { noun, entities }, ofEntity)))
  }
  const at = ctx.now.toString()
  await settle(tx, state, at, rows, left)
  const isOver = rows.length < batchSize
  await saveProgress(tx, state, {
    at,
    status: isOver ? 'rolled_back' : 'rolling_back',
    ...(await counted(tx, importId)),
  })
  return isOver
}

/** A stay goes before the customer it refers to: the mapping's order, from the end. */
function inUndoOrder(rows: Imported[], { mapping }: ImportState): [string, Imported[]][] {
  const groups = Map.groupBy(rows, row => row.entity)
  const order = mapping.targets.map(target => target.entity).reverse()
  return order.flatMap(entity =>
    groups.has(entity) ? [[entity, groups.get(entity)!] as [string, Imported[]]] : [],
  )
}

interface Place {
  noun: Entity
  entities: Entities
}

/** Rows of one noun; where one cannot go back, the rest still goes. */
async function undoRows(tx: Transaction, place: Place, rows: Imported[]): Promise<Left[]> {
  const written = rows.filter(row => row.rowVersion !== null)
  const merged = written.filter(row => row.outcome === 'merged')
  const created = written.filter(row => row.outcome === 'created')
  const restored = await undoOrHalve(tx, place, merged, restoreRows)
  return [...restored, ...(await undoOrHalve(tx, place, created, removeRows))]
}

async function undoOrHalve(
  tx: Transaction,
  place: Place,
  rows: Imported[],
  undo: typeof removeRows,
): Promise<Left[]> {
  if (rows.length === 0) return []
  await tx.run('savepoint undo')
  try {
    const edited = await undo(tx, place.noun, rows)
    return edited.map(row => leftBehind(row, 'import.edited_since', 'This was changed after the import.'))
  } catch (error) {
    const refusal = refusalOf(error, place.entities.values())
    if (!refusal || refusal.status >= 500) throw error
    await tx.run('rollback to savepoint undo')
    if (rows.length === 1) return [leftBehind(rows[0]!, inUse.code, inUse.reason)]
    const middle = Math.ceil(rows.length / 2)
    const first = await undoOrHalve(tx, place, rows.slice(0, middle), undo)
    return [...first, ...(await undoOrHalve(tx, place, rows.slice(middle), undo))]
  }
}

const inUse = { code: 'import.in_use', reason: 'Other records depend on this one as it is.' }

const leftBehind = ({ position, entity }: Imported, code: string, reason: string): Left => ({
  position,
  entity,
  code,
  reason,
})

async function settle(
  tx: Transaction,
  state: ImportState,
  at: string,
  rows: Imported[],
  left: Left[],
): Promise<void> {
  if (rows.length === 0) return
  const kept = new Map(left.map(one => [`${one.position} ${one.entity}`, one]))
  const settled = rows.map(({ position, entity }) => ({
    position,
    entity,
    ...kept.get(`${position} ${entity}`),
  }))
  await tx.run(settleSql, [state.id, JSON.stringify(settled)])
  const gone = rows.filter(row => row.rowVersion !== null && !kept.has(`${row.position} ${row.entity}`))
  const { kind, id, name } = state.startedBy
  await tx.run(auditSql, [
    tx.tenantId,
    at,
    kind,
    id,
    name,
    `import:${state.id}:rollback`,
    JSON.stringify(gone),
  ])
}

async function counted(tx: Transaction, importId: string) {
  return tx.one<{ rolledBackCount: number; keptCount: number }>(
    `select count(*) filter (where outcome = 'rolled_back')::integer as "rolledBackCount",
      count(*) filter (where outcome = 'kept')::integer as "keptCount" from transfer.import_row where import_id = $1`,
    [importId],
  )
}

const nextSql = `select position, entity, outcome, row_id as "rowId", row_version as "rowVersion", before
  from transfer.import_row where import_id = $1 and outcome in ('created', 'merged') 
  order by position desc, array_position($3::text[], entity) desc limit $2`

const settleSql = `update transfer.import_row i
  set outcome = case when r.code is null then 'rolled_back' else 'kept' end, code = r.code, reason = r.reason
  from json_to_recordset($2::json) as r(position integer, entity text, code text, reason text)
  where i.import_id = $1 and i.position = r.position and i.entity = r.entity`

const auditSql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, entity, row_id)
  select $1, kernel.uuid_v7(), $2, $3, $4, $5, $6, r.entity, r."rowId"
  from json_to_recordset($7::json) as r(entity text, "rowId" uuid)`
