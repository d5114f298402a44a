import { refusalOf } from '#kernel/command/database-refusal.ts'
import type { Transaction } from '#kernel/db/database.ts'
import type { Entities } from '#kernel/entity/include.ts'
import { RowRefusal } from '../mapping/refusal.ts'
import { accountOf } from './account.ts'
import { arrange } from './arrange.ts'
import { type ImportRun, keepAccount, keepMoves } from './keep-outcomes.ts'
import { References, standingRows } from './lookup.ts'
import { planLines } from './plan-lines.ts'
import { lineOf, type Plan, promiseKey, type RefusedLine } from './planned.ts'
import { type ReadBatch, type ReadLine, refusedLine } from './read-lines.ts'
import { Overtaken, type Written, writeRows } from './write-rows.ts'

export interface Batch {
  tx: Transaction
  entities: Entities
  run: ImportRun
  at: string
  /** In a dry run: what earlier batches would have created. */
  promised?: Map<string, string>
  /** Work for this process while the database writes. */
  meanwhile(): void
}

export interface Tally {
  created: number
  merged: number
  refused: number
}

/** Brings in some lines within the transaction of the batch. One that cannot be written never holds back others. */
export async function processLines(batch: Batch, { read, refused }: ReadBatch): Promise<Tally> {
  const tally = await processRead(batch, read, false)
  await keepAccount({ ...batch, isAtOnce: false }, accountOf({ rows: [], refused }, batch.run.entity))
  return { ...tally, refused: tally.refused + refused.length }
}

async function processRead(batch: Batch, read: ReadLine[], isAtOnce: boolean): Promise<Tally> {
  if (read.length === 0) return { created: 0, merged: 0, refused: 0 }
  const { plan, arranged } = await planAndArrange(batch, read)
  const account = once(() => accountOf(plan, batch.run.entity))
  let written: Written[] = []
  if (batch.run.isDryRun) {
    for (const row of plan.rows) batch.promised?.set(promiseKey(row.noun.name, row.externalId), row.id)
  } else {
    const meanwhile = [batch.meanwhile, account]
    await batch.tx.run('savepoint batch')
    try {
      written = await writeRows(batch.tx, batch.at, plan, arranged, meanwhile)
    } catch (error) {
      const refusal = whyRefused(error, batch)
      if (!refusal) throw error
      await batch.tx.run('rollback to savepoint batch')
      return retry(batch, read, refusal, isAtOnce)
    }
  }
  const keeping = { ...batch, isAtOnce: isAtOnce || arranged.changes.length > 0 }
  await keepAccount(keeping, account())
  await keepMoves(keeping, arranged, written)
  return tallyOf(plan, batch.run.entity)
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Halves until the line that the database refuses stands alone: ten steps for one among 500. */
async function retry(batch: Batch, read: ReadLine[], refusal: RowRefusal, isSecond: boolean): Promise<Tally> {
  // Looked at once more, what another writer has just made is there to be merged.
  if (refusal instanceof Overtaken && !isSecond) return processRead(batch, read, true)
  if (read.length === 1) {
    const refused = [refusedLine(read[0]!.line, refusal)]
    await keepAccount({ ...batch, isAtOnce: true }, accountOf({ rows: [], refused }, batch.run.entity))
    return { created: 0, merged: 0, refused: 1 }
  }
  const middle = Math.ceil(read.length / 2)
  const first = await processRead(batch, read.slice(0, middle), true)
  const second = await processRead(batch, read.slice(middle), true)
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

/** A line counts by the noun the import is about; by its last one where the mapping leaves that out. */
function tallyOf({ rows, refused }: Plan, entity: string): Tally {
  const lines = Map.groupBy(rows, row => row.line)
  const counted = [...lines.values()].map(
    ofLine => ofLine.find(row => row.noun.name === entity) ?? ofLine.at(-1)!,
  )
  const created = counted.filter(row => row.outcome === 'created').length
  return { created, merged: counted.length - created, refused: refused.length }
}

function whyRefused(error: unknown, batch: Batch): RowRefusal | undefined {
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
