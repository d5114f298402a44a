import type { CommandContext } from '#kernel/command/context.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { notify } from '#modules/notices/public.ts'
import { presetAlertRole } from '#modules/presence/public.ts'
import { wrongPins } from '../rules.ts'
import { kioskLockedNotice } from '../templates.ts'

const { limit, windowMinutes, lockMinutes } = wrongPins

const sql = `select count(*)::integer as count, max(at) as last from kiosk.wrong_pin
  where location_id = $1 and actor_id = $2 and at > $3`

interface Wrong {
  count: number
  last: string | null
}

/** One try after the other, so that many at once are not all let through while the first is being looked at. */
export async function oneTryAtATime(ctx: CommandContext, locationId: string): Promise<void> {
  const name = `kiosk.pin ${ctx.tenant.id} ${locationId} ${ctx.actor.id}`
  await ctx.sql.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
}

/** Seconds until this device is listened to again; while it is not, a right PIN is not either. */
export async function lockedSeconds(ctx: CommandContext, locationId: string): Promise<number> {
  const { count, last } = await wrongOf(ctx, locationId)
  if (count < limit || !last) return 0
  const opensAt = Temporal.Instant.from(last).add({ minutes: lockMinutes })
  return Math.max(0, Math.ceil(ctx.now.until(opensAt).total('seconds')))
}

/** Puts a wrong PIN on record; whoever leads the house hears of it when there are too many. */
export async function countWrong(ctx: CommandContext, locationId: string): Promise<void> {
  await ctx.sql.run(
    `insert into kiosk.wrong_pin (tenant_id, id, location_id, actor_id, at) values ($1, $2, $3, $4, $5)`,
    [ctx.tenant.id, uuid(), locationId, ctx.actor.id, ctx.now.toString()],
  )
  const { count } = await wrongOf(ctx, locationId)
  if (count !== limit) return
  await notify(ctx, {
    to: { role: String(ctx.tenant.settings.presenceAlertRole ?? presetAlertRole), locationId },
    template: kioskLockedNotice.name,
    data: { count: limit, kiosk: ctx.actor.name },
    key: `kiosk-locked/${locationId}/${ctx.now.toString()}`,
    isUrgent: true,
  })
}

const wrongOf = async (ctx: CommandContext, locationId: string): Promise<Wrong> => {
  const since = ctx.now.subtract({ minutes: windowMinutes }).toString()
  return (await ctx.sql.one<Wrong>(sql, [locationId, ctx.actor.id, since]))!
}
