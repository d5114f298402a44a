import { query } from '#kernel/query/query.ts'
import { json } from '#kernel/schema/fields.ts'

const shape = {
  type: 'array',
  items: {
    type: 'object',
    properties: { number: { type: 'integer' }, rootId: { type: 'string' }, createdAt: { type: 'string' } },
    required: ['number', 'rootId', 'createdAt'],
  },
} as never

/** Which keys there are; none of them leaves the server. */
export const dataKeys = query('compliance.data_keys', {
  summary: 'The keys that encrypted fields are under, newest first',
  route: 'GET /v1/data-keys',
  needs: 'compliance.privacy.manage',
  input: {},
  output: { data: json(shape) },
  run: ctx =>
    ctx.readJson(
      `select json_build_object('data', coalesce(json_agg(json_build_object('number', k.number, 'rootId', k.root_id,
         'createdAt', k.created_at) order by k.number desc), '[]'))::text as json from compliance.data_key k`,
    ),
})
