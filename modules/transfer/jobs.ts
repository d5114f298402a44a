import type { Entities } from '#kernel/entity/include.ts'
import { type JobContext, job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { readImport, saveProgress } from './import/import-state.ts'
import type { NounsFor } from './import/open-nouns.ts'
import { rollBack } from './import/roll-back.ts'
import { runImport } from './import/run-import.ts'

const input = { importId: id() }
const settingsOf = 'select settings from kernel.tenant where id = $1'

/** Bulk work of one tenant stands back behind the small jobs of all. */
const priority = 10

/** Checks or brings in, as the import's state says. */
export const performImport = (nouns: NounsFor) =>
  job('transfer.perform_import', {
    input,
    priority,
    async run(ctx, { importId }) {
      // Asked anew: a part may have been switched off since the file came.
      const [tenant] = await ctx.read<{ settings: Record<string, unknown> }>(settingsOf, [ctx.tenantId])
      if (tenant) await orFail(ctx, importId, () => runImport(ctx, nouns(tenant), importId))
    },
  })

export const undoImport = (nouns: () => Entities) =>
  job('transfer.undo_import', {
    input,
    priority,
    run: (ctx, { importId }) => orFail(ctx, importId, () => rollBack(ctx, nouns(), importId)),
  })

/** Ten seconds of trying again; then whoever waits is told, and may run it on when the cause is mended. */
const mostAttempts = 3

async function orFail(ctx: JobContext, importId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (ctx.signal.aborted || ctx.attempt < mostAttempts) throw error
    ctx.log.error({ err: error, importId }, 'an import was given up')
    await ctx.write(async tx => {
      const state = await readImport(tx, importId, { lock: true, withoutFile: true })
      if (state)
        await saveProgress(tx, state, { status: 'failed', failure: 'internal', at: ctx.now.toString() })
    })
  }
}

export type ImportJob = ReturnType<typeof performImport>
