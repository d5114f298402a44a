import type { CommandContext } from '#kernel/command/context.ts'

export const presetHoldHours = 24

/** When a hold made now runs out. */
export const holdEnd = (ctx: CommandContext): string =>
  ctx.now.add({ hours: Number(ctx.tenant.settings.stayHoldHours ?? presetHoldHours) }).toString()
