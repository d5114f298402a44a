import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Stay } from '../entities/stay.ts'
import { stayMoved } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'
import { lockRooms, refusalOfRoom } from '../steps/require-free-room.ts'
import { consentErrors, requireConsents } from '../steps/sharing.ts'
import { roomErrors } from '../steps/wanted.ts'

export const swapStays = command('bookings.swap_stays', {
  summary: 'Let two stays change rooms with each other',
  route: 'POST /v1/stay-swaps',
  needs: 'bookings.stay.write',
  input: { stayId: ref('bookings.stay'), otherStayId: ref('bookings.stay') },
  output: { stays: list(shape(Stay.allFields)) },
  emits: [stayMoved],
  errors: { ...stayRefusals, ...roomErrors, ...consentErrors },
  async run(ctx, { stayId, otherStayId }) {
    if (stayId === otherStayId) throw Failure.field('/otherStayId', 'same_stay', 'Name two stays.')
    // Always locked in the same order, or two swaps of one pair would wait for each other.
    const [first, second] = [stayId, otherStayId].sort() as [string, string]
    const { stay: one, today } = await openStay(ctx, first, 'move')
    const { stay: other } = await openStay(ctx, second, 'move')
    if (one.roomId === null || other.roomId === null) return ctx.fail('bookings.no_room')
    if (one.locationId !== other.locationId)
      throw Failure.field('/otherStayId', 'other_location', 'The two stays are not at the same location.')
    await lockRooms(ctx.sql, one.locationId, [one.roomId, other.roomId])

    // Out of both rooms first: the constraint looks at each row as it is written, not at the end.
    await ctx.sql.run('update bookings.stay set room_id = null where id = any($1::uuid[])', [
      [one.id, other.id],
    ])
    const moves = [
      { stay: one, roomId: other.roomId },
      { stay: other, roomId: one.roomId },
    ]
    const moved = []
    for (const { stay, roomId } of moves) {
      const code = await refusalOfRoom(ctx.sql, roomId, { ...stay, stayId: stay.id })
      if (code) ctx.fail(code, { stayId: stay.id, roomId, today })
      await requireConsents(ctx, roomId, { ...stay, stayId: stay.id })
      moved.push(emitStay(ctx, stayMoved, await ctx.update(Stay, stay, { roomId })))
    }
    return { stays: stayId === first ? moved : moved.reverse() }
  },
})
