import { type Command, command } from '../command/command.ts'
import { Failure, type FieldProblem } from '../command/failure.ts'
import { jsonOf } from '../entity/columns.ts'
import { happened } from '../entity/happenings.ts'
import { query } from '../query/query.ts'
import type { Fields } from '../schema/field.ts'
import { inputSchema } from '../schema/object-schema.ts'
import { validator } from '../schema/validator.ts'
import { Tenant, tenantFields } from './tenant.ts'

const row = `${jsonOf(tenantFields)} as row`
const readPermission = Tenant.access.read
const events = happened(Tenant)

export const getTenant = query('kernel.tenant', {
  summary: 'The tenant: its name, zone, currency, settings and words',
  route: 'GET /v1/tenant',
  needs: readPermission,
  input: {},
  output: tenantFields,
  async run(ctx) {
    const [found] = await ctx.read<{ row: object }>(`select ${row} from kernel.tenant t where id = $1`, [
      ctx.tenant.id,
    ])
    if (!found) throw Failure.notFound()
    return found.row
  },
})

/** The JSON value without the keys whose change is null, as RFC 7396 merges. */
const merged = (before: Record<string, unknown>, changes: Record<string, unknown> | undefined) =>
  Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null))

function settingProblems(known: Fields, settings: Record<string, unknown> = {}): FieldProblem[] {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null))
  const problems = validator(inputSchema(known, { isPartial: true }))(given)
  const inside = (name: string, value: unknown) =>
    (known[name]?.check?.(value) ?? []).map(one => ({ ...one, pointer: `/${name}${one.pointer}` }))
  const all = problems.length ? problems : Object.entries(given).flatMap(each => inside(...each))
  return all.map(problem => ({ ...problem, pointer: `/settings${problem.pointer}` }))
}

const termProblems = (terms: Record<string, unknown> = {}): FieldProblem[] =>
  Object.entries(terms)
    .filter(([, value]) => value !== null && (typeof value !== 'string' || value.length > 100))
    .map(([key]) => ({ pointer: `/terms/${key}`, code: 'wrong_type', message: 'This must be a short text.' }))

interface TenantRow {
  id: string
  version: number
  name: string
  timezone: string
  locale: string
  settings: Record<string, unknown>
  terms: Record<string, unknown>
}

const updateSql = `update kernel.tenant t set name = $2, timezone = $3, locale = $4, settings = $5, terms = $6,
  version = version + 1, updated_at = $7 where id = $1 returning ${row}`

const { name, timezone, locale, settings, terms } = Tenant.fields
const editable = ['name', 'timezone', 'locale', 'settings', 'terms'] as const

/** `known` are the settings that the modules declare. */
export const updateTenant = (known: () => Fields): Command => ({
  ...command('kernel.update_tenant', {
    summary: 'Change the tenant’s name, zone, language, settings or words',
    route: 'PATCH /v1/tenant',
    needs: Tenant.access.write,
    input: { name, timezone, locale, settings, terms },
    output: tenantFields,
    emits: [events.updated],
    async run(ctx, changes) {
      const problems = [...settingProblems(known(), changes.settings), ...termProblems(changes.terms)]
      if (problems.length > 0) throw Failure.invalid(problems)
      const locked = `select ${row} from kernel.tenant t where id = $1 for update`
      const { row: before } = (await ctx.sql.one<{ row: TenantRow }>(locked, [ctx.tenant.id]))!
      const values = [
        changes.name ?? before.name,
        changes.timezone ?? before.timezone,
        changes.locale ?? before.locale,
        JSON.stringify(merged(before.settings, changes.settings)),
        JSON.stringify(merged(before.terms, changes.terms)),
      ]
      const written = await ctx.sql.one<{ row: TenantRow }>(updateSql, [ctx.tenant.id, ...values, ctx.now])
      const after = written!.row
      const changed = editable.filter(field => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      ctx.record(Tenant, after, before, changed)
      ctx.emit(events.updated, { entity: Tenant.name, rowId: after.id, data: { version: after.version } })
      return after
    },
  }),
  isPartial: true,
})
