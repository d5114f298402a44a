import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import type { Field } from '#kernel/schema/field.ts'
import { integer, json, oneOf, text } from '#kernel/schema/fields.ts'

const rows = json({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      line: { type: 'integer' },
      entity: { type: 'string' },
      outcome: { type: 'string' },
      rowId: { type: ['string', 'null'] },
      code: { type: ['string', 'null'] },
      reason: { type: ['string', 'null'] },
      field: { type: ['string', 'null'] },
    },
    required: ['line', 'entity', 'outcome', 'rowId', 'code', 'reason', 'field'],
  },
} as unknown as Field['schema'])

export const importRows = query('transfer.import_rows', {
  summary: 'What became of each line of an imported file, and why',
  route: 'GET /v1/imports/{id}/rows',
  needs: 'transfer.import.run',
  input: {
    'filter[outcome]': oneOf(['created', 'merged', 'refused', 'rolled_back', 'kept']).optional(),
    /** Lines that came in, but about which something must be decided. */
    'filter[code]': text({ max: 100 }).optional(),
    'filter[entity]': text({ max: 100 }).optional(),
    limit: integer({ min: 1, max: 1000 }).default(100),
    cursor: text({ max: 200, pattern: '^\\d{1,9}:[a-z0-9_.]+$' }).optional(),
  },
  output: { data: rows, nextCursor: text().optional() },
  async run(ctx, input) {
    const { id, limit, cursor } = input
    const [line, entity] = cursor ? [Number(cursor.split(':')[0]), cursor.split(':')[1]] : [0, '']
    const [found] = await ctx.read<{ isThere: boolean; data: { line: number; entity: string }[] }>(rowsSql, [
      id,
      input['filter[outcome]'] ?? null,
      input['filter[code]'] ?? null,
      input['filter[entity]'] ?? null,
      line,
      entity,
      limit + 1,
    ])
    if (!found?.isThere) throw Failure.notFound()
    const data = found.data.slice(0, limit)
    const last = data.at(-1)
    return { data, nextCursor: found.data.length > limit && last ? `${last.line}:${last.entity}` : null }
  },
})

const rowsSql = `select exists (select from transfer.import where id = $1::uuid) as "isThere", coalesce((
    select json_agg(r) from (
      select line, entity, outcome, row_id as "rowId", code, reason, field from transfer.import_row
      where import_id = $1::uuid and ($2::text is null or outcome = $2) and ($3::text is null or code = $3)
        and ($4::text is null or entity = $4) and (line, entity) > ($5::integer, $6::text)
      order by line, entity limit $7) r), '[]') as data`
