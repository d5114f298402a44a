import Type from 'typebox'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { errors } from './errors.ts'

const list = `select d.id, to_json(d.at) #>> '{}' as at, d.operator_name as "operatorName", d.operation, d.reason,
    d.tenant_id as "tenantId", t.name as "tenantName", d.changes
  from kernel.house_audit d left join kernel.tenant t on t.id = d.tenant_id
  where $1::uuid is null or d.id < $1 order by d.id desc limit 100`

export const deeds = houseOperation({
  id: 'console.deeds',
  method: 'GET',
  path: '/v1/console/deeds',
  summary: 'What operators did, the newest first',
  who: 'operator',
  query: { before: 'Those before the one of this id' },
  output: Type.Object({ data: Type.Array(Type.Object({}, { additionalProperties: true })) }),
  status: 200,
  errors,
  async run({ db }, { query }) {
    const before = /^[0-9a-f-]{36}$/.test(query.before ?? '') ? query.before : null
    return { data: await db.dispatch.rows(list, [before]) }
  },
})
