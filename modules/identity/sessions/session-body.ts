import type { Actor } from '#kernel/access/actor.ts'
import type { ResolvedSession } from '#kernel/access/resolve-actor.ts'
import type { House } from '#kernel/http/house-operation.ts'
import type { TenantInfo } from '#kernel/tenancy/tenant-info.ts'
import { needsCompany, needsSecondFactor } from './strong-enough.ts'

interface Location {
  id: string
  name: string
  timezone: string
  checkInTime: string
  checkOutTime: string
}

const locations = `select id, name, timezone, to_char(check_in_time, 'HH24:MI') as "checkInTime",
  to_char(check_out_time, 'HH24:MI') as "checkOutTime"
  from kernel.location where archived_at is null and ($1::uuid[] is null or id = any($1)) order by name, id`

const shown = ({ id, slug, name, edition, timezone, currency, locale, terms, settings }: TenantInfo) => ({
  id,
  slug,
  name,
  edition,
  timezone,
  currency,
  locale,
  terms,
  settings,
})

/** What a page for somebody without an account must know; the settings are the business's own affair. */
export function guestBody(actor: Actor, tenant: TenantInfo) {
  const { settings, ...seen } = shown(tenant)
  return { tenant: seen, permissions: [...actor.permissions].sort() }
}

/** All that a screen must know before it can draw anything, in one answer. */
export async function sessionBody({ db, auth }: Pick<House, 'db' | 'auth'>, session: ResolvedSession) {
  const { user, actor, tenant, tenants } = session
  const { id, name, email, language = null } = user
  return {
    user: { id, name, email, language },
    member: { id: actor.id },
    tenant: shown(tenant),
    role: actor.role,
    permissions: [...actor.permissions].sort(),
    needsSecondFactor: needsSecondFactor(user, actor.role, tenant.settings),
    needsCompany: needsCompany(user, actor.role, tenant.settings),
    isOwn: !user.confinedTo,
    visit: user.openedBy ? { by: user.openedBy, endsAt: user.endsAt } : null,
    isOperator: !user.confinedTo && (await auth.isOperator(user.id)),
    locations: await db.read<Location>(actor.tenantId, locations, [actor.locationIds]),
    tenants,
  }
}
