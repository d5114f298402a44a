import { command } from '#kernel/command/command.ts'
import type { Field } from '#kernel/schema/field.ts'
import { json, list, longText, text } from '#kernel/schema/fields.ts'
import type { NounsFor } from '../import/open-nouns.ts'
import { customFieldsOf } from '../mapping/custom-fields.ts'
import type { DateColumn } from '../mapping/detect-dates.ts'
import { mappingField } from '../mapping/mapping-schema.ts'
import { suggest } from './suggest.ts'

const dates = json<DateColumn[]>({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      column: { type: 'string' },
      formats: { type: 'array', items: { type: 'string' } },
      examples: { type: 'array', items: { type: 'string' } },
    },
    required: ['column', 'formats', 'examples'],
  },
} as unknown as Field['schema'])

/** Reads only, but takes a file, which does not fit into a URL. */
export const suggestMappingOf = (nouns: NounsFor) =>
  command('transfer.suggest_mapping', {
    summary:
      'Suggest how the columns of a CSV file become fields; days that can be read in two ways are left open',
    route: 'POST /v1/import-suggestions',
    needs: 'transfer.import.run',
    bodyLimit: 64 * 1024 * 1024,
    input: {
      entity: text(),
      csv: longText({ max: 64 * 1024 * 1024, help: 'The file, or its first lines.' }),
    },
    output: { columns: list(text()), dates, mapping: mappingField() },
    async run(ctx, { entity, csv }) {
      const custom = await customFieldsOf(ctx.sql)
      const facts = { entities: nouns(ctx.tenant), custom, currency: ctx.tenant.currency }
      return suggest(facts, entity, Buffer.from(csv))
    },
  })
