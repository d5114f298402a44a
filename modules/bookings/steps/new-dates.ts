import type { CommandContext } from '#kernel/command/context.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { type StayRefusal, staySays } from '../rules.ts'
import { checkDates, totalOf } from './nights.ts'
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
export function newDates(
  ctx: CommandContext<StayRefusal | keyof typeof dateErrors>,
  stay: StayRow,
  wish: { arrivesOn?: string | null; departsOn?: string | null },
  today: string,
): Dates {
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
  return {
    arrivesOn,
    departsOn,
    total: isSame ? stay.total : totalOf(stay.nightlyRate, arrivesOn, departsOn),
  }
}
