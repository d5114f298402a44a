import type { Actor } from '#kernel/access/actor.ts'
import type { Allowance } from '#kernel/http/rate-limit.ts'
import type { TenantInfo } from '#kernel/tenancy/tenant-info.ts'

/** Requests of all programs of a business together, in a quarter of an hour. Other plans are not metered. */
export const tiers: Readonly<Record<string, number>> = { free: 100, pro: 1_000, enterprise: 5_000 }
export const tierSeconds = 15 * 60

const plentiful = 120_000

/** What a business's programs may ask; its own figure stands over its plan's. */
export const tierOf = ({ plan, apiLimit }: Pick<TenantInfo, 'plan' | 'apiLimit'>): number | undefined =>
  apiLimit ?? (Object.hasOwn(tiers, plan) ? tiers[plan] : undefined)

/**
 * Plans meter programs. People at screens have an allowance of their own, which only a fault would use up: a front
 * desk must not come to a stand because of a price list. MAINSTAY_RATE_LIMIT sets that one, in requests a minute.
 */
export function allowances(env: Readonly<Record<string, string | undefined>>) {
  const given = Number(env.MAINSTAY_RATE_LIMIT)
  const limit = Number.isFinite(given) && given > 0 ? given : plentiful
  return (actor: Actor, tenant: TenantInfo): Allowance => {
    const tier = actor.kind === 'api_key' ? tierOf(tenant) : undefined
    if (tier === undefined) return { key: tenant.id, limit, seconds: 60 }
    return { key: `${tenant.id} programs`, limit: tier, seconds: tierSeconds }
  }
}
