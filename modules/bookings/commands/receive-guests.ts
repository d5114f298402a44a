import { command } from '#kernel/command/command.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { Stay } from '../entities/stay.ts'
import { stayGuestArrived } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { gapsOf, receiveOthers } from '../steps/arrivals.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { factsOf } from '../steps/facts-of.ts'
import { healthErrors, requireHealth } from '../steps/health-gate.ts'
import { openStay } from '../steps/open-stay.ts'

export const receiveGuests = command('bookings.receive_guests', {
  summary: 'Guests arrive who were waited for when the others of their stay did',
  route: 'POST /v1/stays/{id}/guest-arrivals',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: { guestIds: list(ref('care.dependant'), { max: 50 }) },
  output: Stay,
  emits: [stayGuestArrived],
  errors: {
    ...stayRefusals,
    ...healthErrors,
    'bookings.guest_not_awaited': { status: 409, when: 'One of these guests is here already.' },
  },
  async run(ctx, { id, guestIds }) {
    const { stay } = await openStay(ctx, id, 'receiveGuests')
    const { gaps } = await factsOf(ctx, id)
    requireHealth(ctx, gapsOf(gaps, guestIds), { until: stay.departsOn, isArrival: true })
    const awaitedCount = await receiveOthers(ctx, id, [...new Set(guestIds)])
    if (awaitedCount === undefined) return ctx.fail('bookings.guest_not_awaited')
    return emitStay(ctx, stayGuestArrived, await ctx.update(Stay, stay, { awaitedCount }))
  },
})
