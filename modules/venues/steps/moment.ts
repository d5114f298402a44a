import type { CommandContext } from '#kernel/command/context.ts'
import { instant } from '#kernel/schema/fields.ts'
import { mayBeTold, offlineHours } from '#kernel/time/told-late.ts'

export const momentField = instant({ help: 'When it was, for a device that was offline; now unless given.' })

export const momentErrors = {
  'venues.wrong_moment': {
    status: 422,
    when: `The moment lies in the future, or more than ${offlineHours} hours back.`,
  },
} as const

/** When something was: now, or the moment that a device kept without a line; never before what came first. */
export function momentOf(
  ctx: CommandContext<'venues.wrong_moment'>,
  at: string | null | undefined,
  first?: string | null,
): string {
  if (!at) return ctx.now.toString()
  const moment = Temporal.Instant.from(at)
  if (!mayBeTold(moment, ctx.now)) ctx.fail('venues.wrong_moment', { now: ctx.now.toString() })
  const isFirst = !first || Temporal.Instant.compare(moment, first) >= 0
  return isFirst ? moment.toString() : Temporal.Instant.from(first).toString()
}
