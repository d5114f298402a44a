import Type from 'typebox'
import { Failure } from '#kernel/command/failure.ts'
import { reused } from '#kernel/command/idempotency.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { sampleStateSql } from '../samples/lease.ts'
import { yard } from '../yard.ts'
import { errors } from './errors.ts'
import { deedOf } from './operator.ts'
import { ownOf } from './own.ts'

const page = 50
const open = { additionalProperties: true }

const list = `select t.id, t.slug, t.name, t.edition, t.plan, t.status, to_json(t.created_at) #>> '{}' as "createdAt",
    (select count(*)::int from kernel.member m where m.tenant_id = t.id and m.archived_at is null) as members,
    (select count(*)::int from kernel.api_key k where k.tenant_id = t.id and k.archived_at is null) as keys,
    (select ${sampleStateSql('h')} from kernel.house h where h.key = 'samples:' || t.id) as samples,
    (select count(*)::int from kernel.event e where e.tenant_id = t.id and e.id >= $3::uuid) as "eventsToday"
  from kernel.tenant t
  where ($1::text is null or t.slug > $1) and ($2::text is null or t.slug like $2 || '%' or t.name ilike '%' || $2 || '%')
  order by t.slug limit ${page + 1}`

const dayAgo = (now: Temporal.Instant) => {
  const hex = now.subtract({ hours: 24 }).epochMilliseconds.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

export const tenantList = houseOperation({
  id: 'console.tenants',
  method: 'GET',
  path: '/v1/console/tenants',
  summary: 'Every business in this house, with what it uses',
  who: 'operator',
  query: { after: 'Those after this short name', q: 'Beginning of the short name, or part of the name' },
  output: Type.Object({
    data: Type.Array(Type.Object({}, open)),
    next: Type.Union([Type.String(), Type.Null()]),
  }),
  status: 200,
  errors,
  async run({ db, clock }, { query }) {
    const q = query.q?.replace(/[\\%_]/g, match => `\\${match}`)
    const rows = await db.dispatch.rows<{ slug: string }>(list, [
      query.after || null,
      q || null,
      dayAgo(clock.now()),
    ])
    const editions = yard()
      .editions()
      .map(({ id, name }) => ({ id, name }))
    return { data: rows.slice(0, page), next: rows.length > page ? rows[page - 1]!.slug : null, editions }
  },
})

const people = `select id, name, role, user_id is not null as "canSignIn" from kernel.member
  where tenant_id = $1 and archived_at is null order by name, id limit 200`

export const tenantMembers = houseOperation({
  id: 'console.members',
  method: 'GET',
  path: '/v1/console/tenants/{id}/members',
  summary: 'Who works in a business: whom an operator may visit it as',
  who: 'operator',
  output: Type.Object({ data: Type.Array(Type.Object({}, open)) }),
  status: 200,
  errors,
  run: async ({ db }, { path }) => ({ data: await db.dispatch.rows(people, [uuidOf(path.id)]) }),
})

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export function uuidOf(text: string | undefined): string {
  if (!text || !uuid.test(text)) throw Failure.notFound()
  return text
}

const ownSql = 'select slug from kernel.tenant where id = $1'

export const openTenant = houseOperation({
  id: 'console.create_tenant',
  method: 'POST',
  path: '/v1/console/tenants',
  summary: 'Make a business; its owner’s API key is told once',
  who: 'operator',
  input: Type.Object(
    {
      slug: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{1,62}$' }),
      name: Type.String({ minLength: 1, maxLength: 120 }),
      edition: Type.String(),
      timezone: Type.String({ maxLength: 60 }),
      currency: Type.String({ pattern: '^[A-Z]{3}$' }),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ tenantId: Type.String(), apiKey: Type.String() }),
  status: 201,
  errors: {
    ...errors,
    'kernel.slug_taken': { status: 409, when: 'There is a business of this short name.' },
  },
  async run(house, call) {
    const { url, editions, book } = yard()
    const { slug, edition } = call.body
    const own = ownOf(house, call, 'console.create_tenant')
    const before = await house.db.dispatch.one<{ slug: string }>(ownSql, [own.id])
    if (before && before.slug !== slug) throw reused()
    const place = { url, editions: editions().map(one => one.id), clock: house.clock, own }
    if (!before) await createTenant(call.body, place)
    const deed = { tenantId: own.id, changes: { slug, edition } }
    await book.noteOnce(deedOf(house, call, 'console.create_tenant', deed))
    return { tenantId: own.id, apiKey: own.apiKey }
  },
})

export const setStanding = houseOperation({
  id: 'console.set_standing',
  method: 'PUT',
  path: '/v1/console/tenants/{id}/standing',
  summary: 'Suspend a business, which shuts everybody out of it within a second, or let it go on',
  who: 'operator',
  input: Type.Object(
    {
      status: Type.Union([Type.Literal('active'), Type.Literal('suspended')]),
      reason: Type.String({ minLength: 3, maxLength: 300 }),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ id: Type.String(), status: Type.String() }),
  status: 200,
  errors,
  async run(house, call) {
    const { url, book } = yard()
    const tenantId = uuidOf(call.path.id)
    const { status, reason } = call.body
    await asOwner({ url, tenantId, at: house.clock.now().toString() }, async owner => {
      const [found] = await owner.query<{ version: number }>(
        `update kernel.tenant set status = $2, version = version + 1, updated_at = $3 where id = $1 returning version`,
        [tenantId, status, owner.at],
      )
      if (!found) throw Failure.notFound()
      await owner.audit('console.set_standing', 'kernel.tenant', tenantId, { status, reason }, found.version)
    })
    await book.note(deedOf(house, call, 'console.set_standing', { tenantId, reason, changes: { status } }))
    return { id: tenantId, status }
  },
})
