import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { day, ref } from '#kernel/schema/fields.ts'
import { Stay } from '../entities/stay.ts'
import { stayGuestLeft } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { priceOf } from '../steps/account-facts.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { factsOf } from '../steps/facts-of.ts'
import { openStay } from '../steps/open-stay.ts'

const removeSql = 'delete from bookings.stay_guest where stay_id = $1 and dependant_id = $2'
const leaveSql = 'update bookings.stay_guest set leaves_on = $3 where stay_id = $1 and dependant_id = $2'

export const partGuest = command('bookings.part_guest', {
  summary: 'One of several guests leaves before the others, or does not come at all; the stay is priced anew',
  route: 'POST /v1/stays/{id}/guest-departures',
  needs: 'bookings.stay.write',
  on: Stay,
  input: {
    guestId: ref('care.dependant'),
    leavesOn: day({ help: 'Not slept. On or before the day of arrival: does not come.' }),
  },
  output: Stay,
  emits: [stayGuestLeft],
  errors: {
    ...stayRefusals,
    'bookings.last_guest': { status: 409, when: 'Nobody would be left: cancel the stay, or shorten it.' },
  },
  async run(ctx, { id, guestId, leavesOn }) {
    const { stay } = await openStay(ctx, id, 'partGuest')
    const facts = await factsOf(ctx, id)
    if (!facts.guests.some(guest => guest.id === guestId))
      throw Failure.field('/guestId', 'unknown_reference', 'This is not a guest of the stay.')
    const isComing = leavesOn > stay.arrivesOn
    const guests = facts.guests.flatMap(guest =>
      guest.id !== guestId ? [guest] : isComing ? [{ ...guest, leavesOn }] : [],
    )
    const staying = guests.filter(guest => guest.leavesOn === null || guest.leavesOn >= stay.departsOn)
    if (staying.length === 0) ctx.fail('bookings.last_guest')
    if (isComing) await ctx.sql.run(leaveSql, [id, guestId, leavesOn])
    else await ctx.sql.run(removeSql, [id, guestId])
    const partySize = isComing ? stay.partySize : Math.max(guests.length, stay.partySize - 1)
    const { total } = priceOf({ ...stay, partySize }, { ...facts, guests })
    return emitStay(ctx, stayGuestLeft, await ctx.update(Stay, stay, { partySize, total }))
  },
})
