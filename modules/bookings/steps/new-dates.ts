import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { type StayRefusal, staySays } from '../rules.ts'
import { accountFacts, priceOf } from './account-facts.ts'
import { type HealthRefusal, requireHealth } from './health-gate.ts'
import { checkDates } from './nights.ts'
import type { StayRow } from './open-stay.ts'

export const dateErrors = {
  'bookings.departure_in_past': { status: 409, when: 'Guests in house cannot have left before today.' },
} as const

interface Dates {
  arrivesOn: string
  departsOn: string
  total: Money
}

/** The days a stay is to have and what it then costs; refuses those that its state does not allow. */
export async function newDates(
  ctx: CommandContext<StayRefusal | HealthRefusal | keyof typeof dateErrors>,
  stay: StayRow,
  wish: { arrivesOn?: string | null; departsOn?: string | null },
  today: string,
): Promise<Dates> {
  const arrivesOn = wish.arrivesOn ?? stay.arrivesOn
  const departsOn = wish.departsOn ?? stay.departsOn
  checkDates(arrivesOn, departsOn)
  if (arrivesOn !== stay.arrivesOn && !staySays('changeArrival', stay.status))
    ctx.fail('bookings.wrong_status')
  if (departsOn !== stay.departsOn) {
    if (!staySays('changeDeparture', stay.status)) ctx.fail('bookings.wrong_status')
    if (stay.status === 'checked_in' && departsOn < today) ctx.fail('bookings.departure_in_past', { today })
  }
  const isSame = arrivesOn === stay.arrivesOn && departsOn === stay.departsOn
  // An imported stay may have a total of its own; only a change of days reckons it anew.
  if (isSame) return { arrivesOn, departsOn, total: stay.total }
  const facts = await accountFacts((text, values) => ctx.sql.rows(text, values), stay.id, {
    arrivesOn,
    departsOn,
  })
  if (!facts) throw Failure.notFound()
  // Fewer days need no more of the records than was agreed already.
  if ((departsOn > stay.departsOn || arrivesOn < stay.arrivesOn) && !stay.healthOverride)
    requireHealth(ctx, facts.gaps, { until: departsOn })
  return { arrivesOn, departsOn, total: priceOf({ ...stay, arrivesOn, departsOn }, facts).total }
}
