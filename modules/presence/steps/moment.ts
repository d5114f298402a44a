import type { CommandContext } from '#kernel/command/context.ts'
import { instant } from '#kernel/schema/fields.ts'
import { mayBeTold, offlineHours } from '#kernel/time/told-late.ts'

export const momentField = instant({ help: 'When it was, for a device that was offline; now unless given.' })

export const momentErrors = {
  'presence.wrong_moment': {
    status: 422,
    when: `The moment lies in the future, or more than ${offlineHours} hours back.`,
  },
} as const

/** When something was: now, or the moment that a device kept while it had no connection. */
export function momentOf(ctx: CommandContext<'presence.wrong_moment'>, at?: string | null): string {
  if (!at) return ctx.now.toString()
  const moment = Temporal.Instant.from(at)
  if (!mayBeTold(moment, ctx.now)) ctx.fail('presence.wrong_moment', { now: ctx.now.toString() })
  return moment.toString()
}
