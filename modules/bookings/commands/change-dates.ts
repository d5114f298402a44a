import { command } from '#kernel/command/command.ts'
import { day } from '#kernel/schema/fields.ts'
import { hoursErrors, requireOpenOn } from '#modules/business/public.ts'
import { Stay } from '../entities/stay.ts'
import { stayDatesChanged } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { healthErrors } from '../steps/health-gate.ts'
import { dateErrors, newDates } from '../steps/new-dates.ts'
import { openStay } from '../steps/open-stay.ts'
import { requireFreeRoom } from '../steps/require-free-room.ts'
import { consentErrors, requireConsents } from '../steps/sharing.ts'
import { roomErrors } from '../steps/wanted.ts'

/** Days that stay as they were agreed are not asked about again. */
const changed = (stay: Days, wish: Days) =>
  Object.fromEntries(
    (['arrivesOn', 'departsOn'] as const).map(day => [day, wish[day] === stay[day] ? null : wish[day]]),
  )

interface Days {
  arrivesOn: string
  departsOn: string
}

export const changeDates = command('bookings.change_dates', {
  summary: 'Make a stay longer, shorter, earlier or later, in the room it has',
  route: 'POST /v1/stays/{id}/dates',
  needs: 'bookings.stay.write',
  on: Stay,
  input: { arrivesOn: day(), departsOn: day() },
  output: Stay,
  emits: [stayDatesChanged],
  errors: {
    ...stayRefusals,
    ...roomErrors,
    ...dateErrors,
    ...healthErrors,
    ...consentErrors,
    ...hoursErrors,
  },
  async run(ctx, { id, ...wish }) {
    const { stay, today } = await openStay(ctx, id, 'changeDeparture')
    requireOpenOn(ctx, changed(stay, wish), { isStaff: true })
    const dates = await newDates(ctx, stay, wish, today)
    if (stay.roomId !== null) {
      await requireFreeRoom(ctx, stay.roomId, { ...stay, ...dates, stayId: stay.id }, today)
      await requireConsents(ctx, stay.roomId, { ...stay, ...dates, stayId: stay.id })
    }
    return emitStay(ctx, stayDatesChanged, await ctx.update(Stay, stay, dates))
  },
})
