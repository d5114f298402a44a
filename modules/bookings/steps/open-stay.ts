import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Stay } from '../entities/stay.ts'
import { refusalOf, type StayRefusal, type StayVerb } from '../rules.ts'
import { localDay } from './local-day.ts'

export type StayRow = Row<typeof Stay>

/** The stay, locked, with the day it is at its location; refuses at once what its state does not allow. */
export async function openStay(
  ctx: CommandContext<StayRefusal>,
  id: string,
  verb: StayVerb,
): Promise<{ stay: StayRow; today: string }> {
  const stay = await ctx.find(Stay, id, { lock: true })
  const today = await localDay(ctx, stay.locationId)
  const refusal = refusalOf(verb, stay, today)
  if (refusal) ctx.fail(refusal, { stayStatus: stay.status, today })
  return { stay, today }
}
