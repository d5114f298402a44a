import type { CommandContext } from '#kernel/command/context.ts'
import { offlineHours, oldestTold } from '#kernel/time/told-late.ts'

export const momentErrors = {
  'daybook.in_future': { status: 422, when: 'The moment lies in the future.' },
  'daybook.too_long_ago': {
    status: 422,
    when: `The moment lies more than ${offlineHours} hours back.`,
  },
} as const

/** As late as a device without a connection may tell of anything else; nobody writes into a day long over. */
export function refuseWrongMoment(ctx: CommandContext<keyof typeof momentErrors>, moment: string): void {
  if (Temporal.Instant.compare(moment, ctx.now) > 0) ctx.fail('daybook.in_future')
  const since = oldestTold(ctx.now)
  if (Temporal.Instant.compare(moment, since) < 0)
    ctx.fail('daybook.too_long_ago', { since: since.toString() })
}
