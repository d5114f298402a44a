import Type from 'typebox'
import { houseOperation } from '#kernel/http/house-operation.ts'
import type { Flag, FlagRule } from '../flags/flag.ts'
import { type Group, whoGetsWhat } from '../flags/who-gets-what.ts'
import { yard } from '../yard.ts'
import { errors } from './errors.ts'
import { flagBody, flagBytes, refuseMixed } from './flags.ts'

const mostGroups = 20_000

// Whoever is not named is known by business and role alone.
const groupsSql = `select t.id as tenant, t.slug as "tenantSlug", t.name as "tenantName", t.plan, m.role,
    case when m.user_id = any($1::text[]) then m.user_id end as user, count(*)::int as people
  from kernel.tenant t join kernel.member m on m.tenant_id = t.id and m.archived_at is null
  group by t.id, t.slug, t.name, t.plan, m.role, 6 order by t.slug, m.role limit ${mostGroups + 1}`

const strangersSql = `select 'tenants' as list, n as name from unnest($1::text[]) n
    where not exists (select from kernel.tenant where slug = n or id::text = n)
  union all select 'users', n from unnest($2::text[]) n where not exists (select from kernel.member where user_id = n)
  union all select 'roles', n from unnest($3::text[]) n where not exists (select from kernel.member where role = n)
  union all select 'plans', n from unnest($4::text[]) n where not exists (select from kernel.tenant where plan = n)`

const lists = ['tenants', 'users', 'roles', 'plans'] as const
const namedIn = (rules: readonly FlagRule[]) =>
  lists.map(list => [...new Set(rules.flatMap(rule => rule[list] ?? []))])

export const previewFlag = houseOperation({
  id: 'console.preview_flag',
  method: 'POST',
  path: '/v1/console/flags/{name}/preview',
  summary: 'Who would get what from a flag as it is drafted, rule by rule; nothing is kept',
  who: 'operator',
  input: flagBody,
  bodyLimit: flagBytes,
  output: Type.Object({
    shares: Type.Array(
      Type.Object({
        rule: Type.Union([Type.Integer(), Type.Null()]),
        value: Type.Union([Type.Boolean(), Type.String(), Type.Number()]),
        people: Type.Integer(),
        businesses: Type.Integer(),
        examples: Type.Array(Type.String()),
      }),
    ),
    changed: Type.Union([Type.Integer(), Type.Null()]),
    strangers: Type.Array(Type.Object({ list: Type.String(), name: Type.String() })),
    isPart: Type.Boolean(),
  }),
  status: 200,
  errors: {
    ...errors,
    invalid_input: { status: 422, when: 'Values of one flag are of one kind.' },
  },
  async run({ db }, { body, path }) {
    const draft: Flag = { ...(body as Omit<Flag, 'name'>), name: path.name! }
    refuseMixed(draft)
    const named = namedIn(draft.rules)
    const now = yard().flags.get(draft.name)
    const users = [...named[1]!, ...namedIn(now?.rules ?? [])[1]!]
    const [groups, strangers] = await Promise.all([
      db.dispatch.rows<Group>(groupsSql, [users]),
      db.dispatch.rows(strangersSql, named),
    ])
    const isPart = groups.length > mostGroups
    return { ...whoGetsWhat(draft, now, groups.slice(0, mostGroups)), strangers, isPart }
  },
})

const choicesSql = `(select 'tenants' as list, slug as value, name as label from kernel.tenant
    where slug like $1 || '%' or name ilike '%' || $1 || '%' order by slug limit 20)
  union all (select 'users', m.user_id, min(m.name) || ' · ' || min(t.name)
    from kernel.member m join kernel.tenant t on t.id = m.tenant_id
    where m.user_id = any($2::text[]) or (m.user_id is not null and m.archived_at is null
      and (m.name ilike '%' || $1 || '%' or m.email ilike $1 || '%'))
    group by m.user_id order by m.user_id = any($2::text[]) desc, 3 limit 20 + cardinality($2::text[]))
  union all (select distinct 'roles', role, role from kernel.member order by 2 limit 100)
  union all (select distinct 'plans', plan, plan from kernel.tenant order by 2 limit 100)`

export const flagChoices = houseOperation({
  id: 'console.flag_choices',
  method: 'GET',
  path: '/v1/console/flag-choices',
  summary: 'Businesses, people, roles and plans that a rule of a flag may name',
  who: 'operator',
  query: {
    q: 'Part of the name of a business or of a person, or how their address begins',
    users: 'Ids of accounts whose names are wanted too, with commas',
  },
  output: Type.Object({
    data: Type.Array(Type.Object({ list: Type.String(), value: Type.String(), label: Type.String() })),
  }),
  status: 200,
  errors,
  async run({ db }, { query }) {
    const q = (query.q ?? '').replace(/[\\%_]/g, match => `\\${match}`)
    const users = (query.users ?? '').split(',').filter(Boolean).slice(0, 500)
    return { data: await db.dispatch.rows(choicesSql, [q, users]) }
  },
})
