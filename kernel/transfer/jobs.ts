import type { Entities } from '../entity/include.ts'
import { job } from '../job/job.ts'
import { id } from '../schema/fields.ts'
import { rollBack } from './import/roll-back.ts'
import { runImport } from './import/run-import.ts'

const input = { importId: id() }

/** Bulk work of one tenant stands back behind the small jobs of all. */
const priority = 10

/** Checks or brings in, as the import's state says. */
export const performImport = (nouns: () => Entities) =>
  job('kernel.perform_import', {
    input,
    priority,
    run: (ctx, { importId }) => runImport(ctx, nouns(), importId),
  })

export const undoImport = (nouns: () => Entities) =>
  job('kernel.undo_import', {
    input,
    priority,
    run: (ctx, { importId }) => rollBack(ctx, nouns(), importId),
  })

export type ImportJob = ReturnType<typeof performImport>
