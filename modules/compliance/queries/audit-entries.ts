import { query } from '#kernel/query/query.ts'
import { id, instant, integer, json, text } from '#kernel/schema/fields.ts'
import { outputSchema } from '#kernel/schema/object-schema.ts'
import { audited, line, lineSql } from './shapes.ts'

const most = 50

/** Newest first; the ids of entries are in the order of time, so a page begins where the last one ended. */
export const auditEntries = query('compliance.audit_entries', {
  summary: 'Who did what, newest first: by person, verb, noun, record or time',
  route: 'GET /v1/audit-entries',
  needs: audited,
  input: {
    actorId: id({ help: 'Who: the id of a member or key.' }).optional(),
    operation: text({ max: 100, help: 'A verb, or its beginning: `people.customer`.' }).optional(),
    entity: text({ max: 100, help: 'A noun: `people.customer`.' }).optional(),
    rowId: id({ help: 'One record.' }).optional(),
    from: instant().optional(),
    until: instant().optional(),
    cursor: id({ help: 'nextCursor of the page before.' }).optional(),
    limit: integer({ min: 1, max: 200 }).default(most),
  },
  output: {
    data: json({ type: 'array', items: outputSchema(line) } as never),
    nextCursor: id().optional(),
  },
  run: (ctx, input) =>
    ctx.readJson(
      `with page as (
         select a.* from kernel.audit a
         where ($1::uuid is null or a.actor_id = $1) and ($2::text is null or starts_with(a.operation, $2))
           and ($3::text is null or a.entity = $3) and ($4::uuid is null or a.row_id = $4)
           and ($5::timestamptz is null or a.at >= $5) and ($6::timestamptz is null or a.at < $6)
           and ($7::uuid is null or a.id < $7)
         order by a.id desc limit $8
       )
       select json_build_object('data', coalesce(json_agg(${lineSql} order by a.id desc), '[]'),
         'nextCursor', case when count(*) = $8 then (array_agg(a.id order by a.id))[1] end)::text as json from page a`,
      [
        input.actorId,
        input.operation,
        input.entity,
        input.rowId,
        input.from,
        input.until,
        input.cursor,
        input.limit,
      ],
    ),
})
