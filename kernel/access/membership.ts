import type { Sql } from '../db/database.ts'
import { guardedSql, type TenantInfo } from '../tenancy/tenant-info.ts'

/** What lets a caller into a tenant: a member row or an API key, with the tenant and its own role of that name. */
export interface Membership {
  id: string
  name: string
  role: string
  /** The permissions of the tenant's own role; null when it has none of that name. */
  ownPermissions: string[] | null
  locationIds: string[] | null
  /** What a key has of its role; left out: all. */
  scopes?: string[] | null
  /** Milliseconds since 1970; only keys end. */
  expiresAtMs: number | null
  tenant: TenantInfo
  /** The one record that a link opens. */
  subject?: { entity: string; rowId: string }
}

interface MembershipRow extends Omit<Membership, 'tenant'> {
  tenantId: string
  slug: string
  tenantName: string
  edition: string
  timezone: string
  currency: string
  locale: string
  plan: string
  apiLimit: number | null
  status: TenantInfo['status']
  settings: Record<string, unknown>
  terms: Record<string, unknown>
  guarded: TenantInfo['guarded']
}

const tenantColumns = `t.id as "tenantId", t.slug, t.name as "tenantName", t.edition, t.timezone, t.currency,
  t.locale, t.plan, t.api_limit as "apiLimit", t.status, t.settings, t.terms, ${guardedSql}`
const ownRole = 'left join kernel.role r on r.tenant_id = t.id and r.name = g.role and r.archived_at is null'

const byKey = `select g.id, g.name, g.role, g.scopes, r.permissions as "ownPermissions", g.location_ids as "locationIds",
  (extract(epoch from g.expires_at) * 1000)::float8 as "expiresAtMs", ${tenantColumns}
  from kernel.api_key g join kernel.tenant t on t.id = g.tenant_id ${ownRole}
  where g.key_hash = $1 and g.archived_at is null`

const byUser = `select g.id, g.name, g.role, r.permissions as "ownPermissions", g.location_ids as "locationIds",
  null as "expiresAtMs", ${tenantColumns}
  from kernel.member g join kernel.tenant t on t.id = g.tenant_id ${ownRole}
  where g.user_id = $1 and g.archived_at is null order by g.created_at, g.id`

const byLink = `select g.id, g.name, 'link' as role, g.permissions as "ownPermissions",
  null::uuid[] as "locationIds", json_build_object('entity', g.entity, 'rowId', g.row_id) as subject,
  case when g.archived_at is null then (extract(epoch from g.expires_at) * 1000)::float8 else 0 end as "expiresAtMs",
  ${tenantColumns} from kernel.link g join kernel.tenant t on t.id = g.tenant_id where g.token_hash = $1`

function membership(row: MembershipRow): Membership {
  const {
    tenantId,
    slug,
    tenantName,
    edition,
    timezone,
    currency,
    locale,
    plan,
    apiLimit,
    status,
    settings,
    terms,
    guarded,
    ...grant
  } = row
  const tenant = {
    id: tenantId,
    slug,
    name: tenantName,
    edition,
    timezone,
    currency,
    locale,
    plan,
    apiLimit,
    status,
  }
  return { ...grant, tenant: { ...tenant, settings, terms, guarded } }
}

export async function membershipOfKey(dispatch: Sql, keyHash: Buffer): Promise<Membership | undefined> {
  const row = await dispatch.one<MembershipRow>(byKey, [keyHash])
  return row && membership(row)
}

/** A link that was taken back comes as one that has ended. */
export async function membershipOfLink(dispatch: Sql, tokenHash: Buffer): Promise<Membership | undefined> {
  const row = await dispatch.one<MembershipRow>(byLink, [tokenHash])
  return row && membership(row)
}

/** All of a person's tenants, the oldest membership first. */
export const membershipsOfUser = async (dispatch: Sql, userId: string): Promise<Membership[]> =>
  (await dispatch.rows<MembershipRow>(byUser, [userId])).map(membership)
