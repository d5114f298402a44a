import { type Held, hiddenFields } from '../access/hidden-fields.ts'
import type { Executor } from '../command/execute.ts'
import { Failure } from '../command/failure.ts'
import type { Entity } from '../entity/entity.ts'
import { scopeSql } from '../entity/list-sql.ts'
import type { JsonSchema } from '../schema/object-schema.ts'
import { readingNoun, readRows } from './noun-read.ts'
import type { Operation } from './operation.ts'
import { refuseMalformedIds } from './read-input.ts'

const historyLimit = 200

export function historyOperation(kernel: Executor, noun: Entity): Operation {
  return {
    ...readingNoun(noun),
    name: `${noun.name}.history`,
    path: `/v1/${noun.plural}/{id}/history`,
    summary: `Who changed what, newest first; the last ${historyLimit} changes`,
    output: historyShape,
    async run(call) {
      if (!call.actor.permissions.has(noun.access.read)) throw Failure.forbidden(noun.access.read)
      refuseMalformedIds(call.path)
      const values: unknown[] = [call.path.id, noun.name]
      const scope = scopeSql(noun, call.actor, value => `$${values.push(value)}`).map(
        condition => ` and ${condition}`,
      )
      const held: Held = call.actor.permissions
      const hidden = new Set(hiddenFields(held, noun.hides))
      // Of several own fields in one change, those hidden and those not are not told apart.
      if (held.unseen?.[noun.name]) hidden.add('custom')
      const changes = hidden.size
        ? `a.changes - $${values.push([...hidden])}::text[] as changes`
        : 'a.changes'
      const text = `select (select coalesce(json_agg(h), '[]') from (
          select a.at, json_build_object('kind', a.actor_kind, 'id', a.actor_id, 'name', a.actor_name) as actor,
            a.operation, a.row_version as version, ${changes}, a.request_id as "requestId"
          from kernel.audit a where a.row_id = t.id and a.entity = $2 order by a.id desc limit ${historyLimit}) h)::text as json
        from ${noun.table} t where t.id = $1${scope.join('')}`
      const [row] = await readRows<{ json: string }>(kernel, call, { text, values })
      if (!row) throw Failure.notFound()
      kernel.seen?.({ noun, rows: [`{"id":"${call.path.id}"}`], isExport: false, call })
      return { status: 200, headers: {}, body: `{"data":${row.json}}` }
    },
  }
}

const historyShape: JsonSchema = {
  type: 'object',
  properties: {
    data: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          at: { type: 'string', format: 'date-time' },
          actor: {
            type: 'object',
            properties: {
              kind: { type: 'string' },
              id: { type: ['string', 'null'] },
              name: { type: 'string' },
            },
            required: ['kind', 'id', 'name'],
          },
          operation: { type: 'string' },
          version: { type: ['integer', 'null'] },
          changes: { type: ['object', 'null'], additionalProperties: { type: 'array' } },
          requestId: { type: ['string', 'null'] },
        },
        required: ['at', 'actor', 'operation', 'changes', 'requestId'],
      },
    },
  },
  required: ['data'],
}
