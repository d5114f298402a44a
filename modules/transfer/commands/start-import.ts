import { command } from '#kernel/command/command.ts'
import { bool, longText, text } from '#kernel/schema/fields.ts'
import { importProgressed } from '../events.ts'
import { openFile, packFile } from '../import/import-file.ts'
import { Import, progressOf } from '../import/import-record.ts'
import type { NounsFor } from '../import/open-nouns.ts'
import type { ImportJob } from '../jobs.ts'
import { customFieldsOf } from '../mapping/custom-fields.ts'
import { mappingField } from '../mapping/mapping-schema.ts'
import { refuseForbidden } from './import-rights.ts'
import { settledSuggestion } from './suggest.ts'

const mostBytes = 64 * 1024 * 1024

/** The file is kept with the import, so that a crash on the way costs nothing. */
export const startImport = (nouns: NounsFor, performImport: ImportJob) =>
  command('transfer.start_import', {
    summary: 'Bring in the rows of a CSV file, or only check what would come of it',
    route: 'POST /v1/imports',
    needs: 'transfer.import.run',
    bodyLimit: mostBytes,
    status: 201,
    input: {
      entity: text({ help: 'The noun whose rows are counted, for instance people.customer.' }),
      fileName: text(),
      mapping: mappingField().optional(),
      csv: longText({ max: mostBytes, help: 'The file itself, as text.' }),
      dryRun: bool({ help: 'Check only; run it afterwards with POST /v1/imports/{id}/run.' }).default(false),
    },
    output: Import,
    emits: [importProgressed],
    errors: {
      'import.needs_all_locations': {
        status: 403,
        when: 'People whose role is limited to some locations cannot import: a file speaks of all of them.',
      },
      'import.empty': { status: 422, when: 'The file has no rows below its header.' },
    },
    async run(ctx, { entity, fileName, mapping: given, csv, dryRun }) {
      if (ctx.actor.locationIds !== null) ctx.fail('import.needs_all_locations')
      const content = Buffer.from(csv)
      const entities = nouns(ctx.tenant)
      const custom = await customFieldsOf(ctx.sql)
      const facts = { entities, custom, currency: ctx.tenant.currency }
      const mapping = given ?? (await settledSuggestion(facts, entity, content))
      refuseForbidden(mapping, entity, entities, ctx.actor)
      const file = await openFile(content, mapping, entities, custom)
      if (file.totalCount === 0) ctx.fail('import.empty')
      const row = await ctx.insert(Import, {
        entity,
        fileName,
        mapping,
        status: dryRun ? 'checking' : 'running',
        isDryRun: dryRun,
        totalCount: file.totalCount,
        report: file.report,
        startedByKind: ctx.actor.kind,
        startedById: ctx.actor.id,
        startedByName: ctx.actor.name,
      })
      const packed = await packFile(content)
      await ctx.sql.run(
        'insert into transfer.import_file (tenant_id, import_id, content) values ($1, $2, $3)',
        [ctx.tenant.id, row.id, packed],
      )
      ctx.enqueue(performImport, { importId: row.id }, { key: row.id })
      ctx.emit(importProgressed, { entity: Import.name, rowId: row.id, data: progressOf(row) })
      return row
    },
  })
