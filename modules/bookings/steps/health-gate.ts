import { actorMay } from '#kernel/access/actor.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { type HealthGap, isGrave, sayGaps } from '#modules/care/public.ts'

export const healthErrors = {
  'bookings.records_missing': {
    status: 409,
    when: 'Health records that the service requires are missing or end before the stay does; see gaps.',
  },
} as const

export type HealthRefusal = keyof typeof healthErrors

const mayOverride = 'care.health.override'

/**
 * Refuses guests whose records are not in order for the whole stay. Who may override it gives a reason; the stay is
 * then kept as one with pending records. At arrival (`isArrival`) nothing overrides: the records must be verified.
 */
export function requireHealth(
  ctx: CommandContext<HealthRefusal>,
  gaps: readonly HealthGap[],
  { until, override, isArrival = false }: { until: string; override?: string | null; isArrival?: boolean },
): void {
  if (override && !actorMay(ctx.actor, mayOverride)) throw Failure.forbidden(mayOverride)
  const grave = isArrival ? gaps : gaps.filter(isGrave)
  if (grave.length === 0 || (override && !isArrival)) return
  ctx.fail('bookings.records_missing', { gaps: grave, until }, `${sayGaps(grave, until)}.`)
}
