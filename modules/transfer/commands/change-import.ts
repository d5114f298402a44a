import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { importProgressed } from '../events.ts'
import { Import, type ImportStatus, progressOf } from '../import/import-record.ts'
import type { indexImport } from '../import/index-import.ts'
import { type ImportVerb, importCan } from '../import-rules.ts'
import type { ImportJob } from '../jobs.ts'

const notNow = {
  'import.not_now': { status: 409, when: 'The import is in a state in which this cannot be done.' },
}

/** Moves an import to another state and sets its work going, if there is any. */
export const changeImport = (
  verb: ImportVerb,
  options: {
    name: string
    summary: string
    path: string
    to: ImportStatus
    job?: ImportJob | typeof indexImport
  },
) =>
  command(options.name, {
    summary: options.summary,
    route: `POST /v1/imports/{id}/${options.path}`,
    needs: 'transfer.import.run',
    on: Import,
    input: {},
    output: Import,
    emits: [importProgressed],
    errors: notNow,
    async run(ctx: CommandContext<'import.not_now'>, input: { id: string }) {
      const row = await ctx.find(Import, input.id, { lock: true })
      if (row.status === options.to) return row
      if (!importCan[verb].includes(row.status)) ctx.fail('import.not_now', { status: row.status })
      const after = await ctx.update(Import, row, changesOf(row, options.to))
      if (options.job) ctx.enqueue(options.job, { importId: row.id }, { key: row.id })
      ctx.emit(importProgressed, { entity: Import.name, rowId: row.id, data: progressOf(after) })
      return after
    },
  })

/** What a check counted is no longer so once the rows themselves are brought in. */
function changesOf(row: Row<typeof Import>, status: ImportStatus) {
  if (status !== 'running' || !row.isDryRun) return { status }
  return { status, isDryRun: false, doneCount: 0, createdCount: 0, mergedCount: 0, refusedCount: 0 }
}
