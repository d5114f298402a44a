import { Failure } from '#kernel/command/failure.ts'
import type { Transaction } from '#kernel/db/database.ts'
import type { Entities } from '#kernel/entity/include.ts'
import { enqueueLater } from '#kernel/job/enqueue.ts'
import type { JobContext } from '#kernel/job/job.ts'
import { customFieldsOf } from '../mapping/custom-fields.ts'
import { type ImportFile, openFile, unpackFile } from './import-file.ts'
import type { ImportReport, ImportStatus } from './import-record.ts'
import { type ImportState, type Progress, readImport, saveProgress } from './import-state.ts'
import { indexImport } from './index-import.ts'
import type { ImportRun } from './keep-outcomes.ts'
import { processLines, type Tally } from './process-lines.ts'
import { ReadAhead } from './read-ahead.ts'

/** Rows of the file per transaction: long enough to be fast, short enough to lose little and to lock briefly. */
const batchSize = 500

/**
 * Checks or runs an import to its end, batch by batch. Where it stopped (a crash, a cancellation) it goes on:
 * a batch and the count of rows done are one transaction.
 */
export async function runImport(ctx: JobContext, entities: Entities, importId: string): Promise<void> {
  const state = await ctx.write(tx => readImport(tx, importId))
  if (!state || !isActive(state.status)) return
  const file = await openOrFail(ctx, entities, state)
  if (!file) return
  const ahead = new ReadAhead(file, batchSize)
  const promised = state.isDryRun ? new Map<string, string>() : undefined
  // A check writes nothing that a later one could go on from, so it begins again.
  let next: number | undefined = state.isDryRun ? 0 : state.doneCount
  while (next !== undefined && !ctx.signal.aborted) {
    const from: number = next
    next = await ctx.write(
      tx => runBatch(tx, ctx, { entities, file, ahead, promised, importId, from }),
      [searchLater],
    )
  }
  ctx.signal.throwIfAborted()
}

/** Searching is made ready afterwards: a document costs 170 µs, three times what all else of its row does. */
const searchLater = { text: "select set_config('app.search_later', 'on', true)" }

/** Batches after which the database looks at how its tables have grown. */
const learnAfter = new Set([0, 4])

function learnSizes(tx: Transaction, { readers }: ImportFile): void {
  const tables = [...readers.map(reader => reader.noun.table), 'transfer.import_row']
  tx.later('select kernel.learn_sizes($1::text[])', [tables])
}

const isActive = (status: ImportStatus) => status === 'checking' || status === 'running'

async function openOrFail(
  ctx: JobContext,
  entities: Entities,
  state: ImportState,
): Promise<ImportFile | undefined> {
  try {
    const custom = await ctx.write(customFieldsOf)
    return await openFile(await unpackFile(state.content), state.mapping, entities, custom)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    // The mapping was checked when it came; a noun or field of it is gone since.
    await ctx.write(tx =>
      saveProgress(tx, state, { status: 'failed', failure: error.code, at: ctx.now.toString() }),
    )
  }
}

interface Step {
  entities: Entities
  file: ImportFile
  ahead: ReadAhead
  promised?: Map<string, string>
  importId: string
  from: number
}

/** Gives the position to go on from; undefined when the import is over or somebody stopped it. */
async function runBatch(tx: Transaction, ctx: JobContext, step: Step): Promise<number | undefined> {
  const { file, ahead, from, entities, promised } = step
  const state = await readImport(tx, step.importId, { lock: true, withoutFile: true })
  // Cancelled meanwhile, or another worker has taken over.
  if (!state || !isActive(state.status) || (!state.isDryRun && state.doneCount !== from)) return undefined
  if (from === 0) await tx.run('delete from transfer.import_row where import_id = $1', [state.id])
  const to = ahead.endOf(from)
  const at = ctx.now.toString()
  const { id, entity, isDryRun, startedBy } = state
  const run: ImportRun = { id, entity, isDryRun, startedBy }
  const batch = { tx, entities, run, at, promised, meanwhile: () => ahead.prepare(to) }
  const tally = await processLines(batch, ahead.take(from))
  if (learnAfter.has(from / batchSize) && !state.isDryRun) learnSizes(tx, file)
  const isOver = to === file.totalCount
  if (isOver && !state.isDryRun) enqueueLater(tx, indexImport, { importId: state.id }, { key: state.id })
  await saveProgress(
    tx,
    state,
    progress(state, from === 0, tally, { at, done: to, isOver, total: file.totalCount, report: file.report }),
  )
  return isOver ? undefined : to
}

interface Reached {
  at: string
  done: number
  total: number
  isOver: boolean
  report: ImportReport
}

function progress(state: ImportState, isFirst: boolean, tally: Tally, reached: Reached): Progress {
  const before = isFirst ? { created: 0, merged: 0, refused: 0 } : state.tally
  const over: ImportStatus = state.status === 'checking' ? 'ready' : 'done'
  return {
    at: reached.at,
    status: reached.isOver ? over : state.status,
    doneCount: reached.done,
    totalCount: reached.total,
    createdCount: before.created + tally.created,
    mergedCount: before.merged + tally.merged,
    refusedCount: before.refused + tally.refused,
    ...(isFirst ? { report: reached.report } : {}),
  }
}
