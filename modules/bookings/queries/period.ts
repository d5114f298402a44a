import { type Actor, actorMayAt } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { day } from '#kernel/schema/fields.ts'

export const periodInput = {
  from: day({ help: 'The first day.' }),
  to: day({ help: 'The day after the last one, as with a stay.' }),
}

const maxDays = 800

/** A location that is not the caller's answers as one that does not exist; a period must run forward. */
export function checkPeriod(actor: Actor, locationId: string, from: string, to: string): void {
  checkLocation(actor, locationId)
  const days = Temporal.PlainDate.from(from).until(to).days
  if (days < 1 || days > maxDays)
    throw Failure.field('/to', 'out_of_range', `A period has from 1 to ${maxDays} days.`)
}

export function checkLocation(actor: Actor, locationId: string): void {
  if (!actorMayAt(actor, locationId)) throw Failure.notFound()
}
