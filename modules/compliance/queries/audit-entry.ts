import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, integer, json, list, text } from '#kernel/schema/fields.ts'
import { unseenFields } from '../entry/unseen-fields.ts'
import { audited, line, lineSql } from './shapes.ts'

const sql = `select (${lineSql}::jsonb || jsonb_build_object('address', a.address, 'device', a.device,
    'requestId', a.request_id, 'changes', a.changes, 'isWhoForgotten', a.who_salt is null,
    'isWhatForgotten', a.what_salt is null, 'place', l.place))::text as json
  from kernel.audit a left join compliance.leaf l on l.entry_id = a.id where a.id = $1`

/** One entry with before and after, and its place in the tree. */
export const auditEntry = query('compliance.audit_entry', {
  summary: 'One entry of the audit, with before and after',
  route: 'GET /v1/audit-entries/{id}',
  needs: audited,
  input: {},
  shows: 'any',
  output: {
    ...line,
    address: text().optional(),
    device: text().optional(),
    requestId: text().optional(),
    changes: json({ type: 'object' } as never).optional(),
    hiddenFields: list(text(), { help: 'Changed as well; your role does not see them.' }),
    isWhoForgotten: bool(),
    isWhatForgotten: bool(),
    place: integer().optional(),
  },
  async run(ctx, { id }) {
    const [row] = await ctx.read<{ json: string }>(sql, [id])
    if (!row) throw Failure.notFound()
    const entry = JSON.parse(row.json)
    const hidden = unseenFields(entry.entity, entry.changes, ctx.actor.permissions)
    for (const field of hidden) delete entry.changes[field]
    return { ...entry, hiddenFields: hidden }
  },
})
