import { freshCache } from '#kernel/access/fresh-cache.ts'
import type { ActorResolver } from '#kernel/access/resolve-actor.ts'
import type { TenantInfo } from '#kernel/tenancy/tenant-info.ts'
import { isSwitchedOff } from '#modules/operations/public.ts'
import { type Fence, leaving } from './fence.ts'

/** Whether a job waits: its business is suspended (and may have moved, with this job), or does without the part it belongs
 * to, or nothing may leave: of this house, which was restored, or of a copied business. */
export function paused({ loadTenant }: Pick<ActorResolver, 'loadTenant'>, fence: Pick<Fence, 'holds'>) {
  const known = freshCache<TenantInfo>({ max: 5_000, freshForMs: 1_000, ticks: () => performance.now() })
  return async (tenantId: string, job: string): Promise<boolean> => {
    if (await fence.holds(job)) return true
    const tenant = await known.get(tenantId, () => loadTenant(tenantId))
    if (!tenant) return false
    if (tenant.status === 'suspended') return true
    return isSwitchedOff(job.split('.', 1)[0]!, tenant) || (tenant.isCopy === true && leaving.has(job))
  }
}
