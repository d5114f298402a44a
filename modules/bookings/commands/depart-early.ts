import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { day } from '#kernel/schema/fields.ts'
import { Stay } from '../entities/stay.ts'
import { stayDepartedEarly } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { healthErrors } from '../steps/health-gate.ts'
import { dateErrors, newDates } from '../steps/new-dates.ts'
import { openStay } from '../steps/open-stay.ts'

/** Needs no look at the room: fewer nights never stand in anyone's way. Checking out stays a verb of its own. */
export const departEarly = command('bookings.depart_early', {
  summary: 'Guests in house leave before the day agreed; their room is free from then on',
  route: 'POST /v1/stays/{id}/early-departure',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: { departsOn: day() },
  output: Stay,
  emits: [stayDepartedEarly],
  errors: { ...stayRefusals, ...dateErrors, ...healthErrors },
  async run(ctx, { id, departsOn }) {
    const { stay, today } = await openStay(ctx, id, 'departEarly')
    if (departsOn >= stay.departsOn)
      throw Failure.field('/departsOn', 'not_earlier', 'This is not before the day of departure agreed.')
    const dates = await newDates(ctx, stay, { departsOn }, today)
    return emitStay(ctx, stayDepartedEarly, await ctx.update(Stay, stay, dates))
  },
})
