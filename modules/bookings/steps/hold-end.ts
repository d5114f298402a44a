import type { CommandContext } from '#kernel/command/context.ts'

export const holdHours = 'bookings.holdHours'

/** When a hold made now runs out. */
export const holdEnd = (ctx: CommandContext): string =>
  ctx.now.add({ hours: Number(ctx.tenant.settings[holdHours] ?? 24) }).toString()
