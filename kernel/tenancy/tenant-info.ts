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
  settings: Record<string, unknown>
  terms: Record<string, unknown>
}

const tenantSql =
  'select id, slug, name, edition, timezone, currency, locale, plan, api_limit as "apiLimit", status, settings, terms from kernel.tenant'

export const tenantById = (dispatch: Sql, id: string): Promise<TenantInfo | undefined> =>
  dispatch.one<TenantInfo>(`${tenantSql} where id = $1`, [id])

export const tenantBySlug = (dispatch: Sql, slug: string): Promise<TenantInfo | undefined> =>
  dispatch.one<TenantInfo>(`${tenantSql} where slug = $1`, [slug])
