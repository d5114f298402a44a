import { command } from '#kernel/command/command.ts'
import { day, ref } from '#kernel/schema/fields.ts'
import { Stay } from '../entities/stay.ts'
import { stayMoved } from '../events.ts'
import { stayRefusals, staySays } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { healthErrors } from '../steps/health-gate.ts'
import { dateErrors, newDates } from '../steps/new-dates.ts'
import { openStay } from '../steps/open-stay.ts'
import { requireFreeRoom } from '../steps/require-free-room.ts'
import { consentErrors, requireConsents } from '../steps/sharing.ts'
import { roomErrors } from '../steps/wanted.ts'

export const moveStay = command('bookings.move', {
  summary:
    'Give a stay another room, and other days with it if wanted; without a room it goes on the list to solve',
  route: 'POST /v1/stays/{id}/move',
  needs: 'bookings.stay.write',
  on: Stay,
  input: {
    roomId: ref('places.room', {
      help: 'null: onto the list to solve. Left out: the room it has.',
    }).optional(),
    arrivesOn: day().optional(),
    departsOn: day().optional(),
  },
  output: Stay,
  emits: [stayMoved],
  errors: { ...stayRefusals, ...roomErrors, ...dateErrors, ...healthErrors, ...consentErrors },
  async run(ctx, { id, arrivesOn, departsOn, ...wish }) {
    const { stay, today } = await openStay(ctx, id, 'move')
    const roomId = wish.roomId === undefined ? stay.roomId : wish.roomId
    // Whoever is in house is somewhere.
    if (roomId === null && !staySays('changeArrival', stay.status)) ctx.fail('bookings.wrong_status')
    const dates = await newDates(ctx, stay, { arrivesOn, departsOn }, today)
    if (roomId !== null) {
      await requireFreeRoom(ctx, roomId, { ...stay, ...dates, stayId: stay.id }, today)
      await requireConsents(ctx, roomId, { ...stay, ...dates, stayId: stay.id })
    }
    return emitStay(ctx, stayMoved, await ctx.update(Stay, stay, { roomId, ...dates }))
  },
})
