import type { ActorResolver } from '#kernel/access/resolve-actor.ts'
import type { SightRules } from '#kernel/realtime/who-sees-what.ts'
import { isSwitchedOff } from '#modules/operations/public.ts'

/** Live updates without those of parts that the business does without: such topics are refused, and nothing of them flows. */
export function sightOfOpenParts(
  { mayRead, hasRow }: SightRules,
  { tenantOf }: Pick<ActorResolver, 'tenantOf'>,
): SightRules {
  return {
    mayRead: (actor, entity) =>
      mayRead(actor, entity) && !isSwitchedOff(entity!.split('.', 1)[0]!, tenantOf(actor.tenantId)),
    hasRow,
  }
}
