import type { GuardedField } from '../access/hidden-fields.ts'
import type { Sql } from '../db/database.ts'

export interface TenantInfo {
  id: string
  slug: string
  name: string
  edition: string
  timezone: string
  currency: string
  locale: string
  plan: string
  /** Requests in a quarter of an hour, where this one’s differ from its plan’s. */
  apiLimit: number | null
  status: 'active' | 'suspended'
  /** Made of another business for a look: nothing leaves it. */
  isCopy?: boolean
  settings: Record<string, unknown>
  terms: Record<string, unknown>
  /** Fields of its own that only some roles see. */
  guarded: GuardedField[] | null
}

export const guardedSql = `(select json_agg(json_build_object('entity', f.entity, 'name', f.name, 'roles', f.roles)
  order by f.entity, f.name) from kernel.custom_field f where f.tenant_id = t.id and f.roles is not null) as guarded`

const tenantSql = `select id, slug, name, edition, timezone, currency, locale, plan, api_limit as "apiLimit", status, is_copy as "isCopy", settings, terms, ${guardedSql} from kernel.tenant t`

export const tenantById = (dispatch: Sql, id: string): Promise<TenantInfo | undefined> =>
  dispatch.one<TenantInfo>(`${tenantSql} where id = $1`, [id])

export const tenantBySlug = (dispatch: Sql, slug: string): Promise<TenantInfo | undefined> =>
  dispatch.one<TenantInfo>(`${tenantSql} where slug = $1`, [slug])
