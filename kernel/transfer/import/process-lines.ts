import { refusalOf } from '../../command/database-refusal.ts'
import type { Transaction } from '../../db/database.ts'
import type { Entities } from '../../entity/include.ts'
import type { RowReader } from '../mapping/compile-mapping.ts'
import { RowRefusal } from '../mapping/refusal.ts'
import { type Arranged, arrange } from './arrange.ts'
import { type ImportRun, keepOutcomes } from './keep-outcomes.ts'
import { References, standingRows } from './lookup.ts'
import { planLines } from './plan-lines.ts'
import { type Line, lineOf, type Plan, promiseKey, type RefusedLine } from './planned.ts'
import { type ReadLine, readLines, refusedLine } from './read-lines.ts'
import { Overtaken, type Written, writeRows } from './write-rows.ts'

export interface Batch {
  tx: Transaction
  entities: Entities
  readers: RowReader[]
  columnCount: number
  run: ImportRun
  at: string
  /** In a dry run: what earlier batches would have created. */
  promised?: Map<string, string>
}

export interface Tally {
  created: number
  merged: number
  refused: number
}

/** Brings in some lines within the transaction of the batch. One that cannot be written never holds back others. */
export async function processLines(batch: Batch, lines: Line[]): Promise<Tally> {
  const { read, refused } = readLines(lines, batch.readers, batch.columnCount)
  const tally = await processRead(batch, read)
  const unreadable = { rows: [], refused }
  await keepOutcomes(batch.tx, batch.run, batch.at, unreadable, { changes: [], refused: [] }, [])
  return { ...tally, refused: tally.refused + refused.length }
}

async function processRead(batch: Batch, read: ReadLine[]): Promise<Tally> {
  if (read.length === 0) return { created: 0, merged: 0, refused: 0 }
  const { plan, arranged } = await planAndArrange(batch, read)
  if (batch.run.isDryRun) {
    for (const row of plan.rows) batch.promised?.set(promiseKey(row.noun.name, row.externalId), row.id)
    return finish(batch, plan, arranged, [])
  }
  await batch.tx.run('savepoint batch')
  try {
    const written = await writeRows(batch.tx, batch.at, plan, arranged)
    return await finish(batch, plan, arranged, written)
  } catch (error) {
    const refusal = whyRefused(error, batch)
    if (!refusal) throw error
    await batch.tx.run('rollback to savepoint batch')
    return retry(batch, read, refusal)
  }
}

/** Halves until the line that the database refuses stands alone: ten steps for one among 500. */
async function retry(batch: Batch, read: ReadLine[], refusal: RowRefusal | Overtaken): Promise<Tally> {
  if (refusal instanceof Overtaken) return processRead(batch, read)
  if (read.length === 1) {
    const plan: Plan = { rows: [], refused: [refusedLine(read[0]!.line, refusal)] }
    return finish(batch, plan, { changes: [], refused: [] }, [])
  }
  const middle = Math.ceil(read.length / 2)
  const first = await processRead(batch, read.slice(0, middle))
  const second = await processRead(batch, read.slice(middle))
  return {
    created: first.created + second.created,
    merged: first.merged + second.merged,
    refused: first.refused + second.refused,
  }
}

/** A line that a noun refuses takes its other rows with it, so the plan is made again without it. */
async function planAndArrange(batch: Batch, read: ReadLine[]) {
  const refused: RefusedLine[] = []
  for (;;) {
    const left = read.filter(one => !refused.some(line => line.line === lineOf(one.line)))
    const plan = await planOnce(batch, left)
    const { tenantId } = batch.tx
    const around = { sql: batch.tx, tenantId, importId: batch.run.id, isDryRun: batch.run.isDryRun }
    const arranged = await arrange(plan, around)
    plan.refused.push(...refused)
    if (arranged.refused.length === 0) return { plan, arranged }
    refused.push(...arranged.refused)
  }
}

async function planOnce({ tx, entities, promised, run }: Batch, read: ReadLine[]): Promise<Plan> {
  const references = await References.of(read, entities, tx, promised)
  const standing = new Map()
  const targets = Map.groupBy(
    read.flatMap(one => one.targets),
    target => target.reader.noun,
  )
  for (const [noun, ofNoun] of targets) {
    const ids = ofNoun.map(target => target.externalId)
    standing.set(noun.name, await standingRows(tx, noun, ids, !run.isDryRun))
  }
  return planLines(read, { references, standing, promised })
}

async function finish(batch: Batch, plan: Plan, arranged: Arranged, written: Written[]): Promise<Tally> {
  await keepOutcomes(batch.tx, batch.run, batch.at, plan, arranged, written)
  // A line counts by the noun the import is about; by its last one where the mapping leaves that out.
  const lines = Map.groupBy(plan.rows, row => row.line)
  const counted = [...lines.values()].map(
    rows => rows.find(row => row.noun.name === batch.run.entity) ?? rows.at(-1)!,
  )
  const created = counted.filter(row => row.outcome === 'created').length
  return { created, merged: counted.length - created, refused: plan.refused.length }
}

function whyRefused(error: unknown, batch: Batch): RowRefusal | Overtaken | undefined {
  if (error instanceof Overtaken) return error
  const failure = refusalOf(error, batch.entities.values())
  if (!failure || failure.status >= 500) return undefined
  const [problem] = failure.problems
  return new RowRefusal(
    failure.code === 'invalid_input' && problem ? problem.code : failure.code,
    problem?.message ?? failure.message,
    problem?.pointer.slice(1),
  )
}
