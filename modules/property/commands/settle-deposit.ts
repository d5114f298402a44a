import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { money, oneOf, text } from '#kernel/schema/fields.ts'
import { depositFrom } from '../amenities/reservation-rules.ts'
import { Reservation } from '../entities/reservation.ts'

export const settleDeposit = command('property.settle_deposit', {
  summary: 'The deposit of a reservation was taken, given back, or kept in part or whole, and why',
  route: 'POST /v1/amenity-reservations/{id}/deposit',
  needs: 'property.reservation.write',
  on: Reservation,
  input: {
    to: oneOf(['held', 'returned', 'kept'] as const),
    kept: money({ min: 1, help: 'What is kept; the rest goes back.' }).optional(),
    note: text({ max: 300 }).optional(),
  },
  output: Reservation,
  errors: {
    'property.deposit_state': {
      status: 409,
      when: 'The deposit is not where this begins; see depositState.',
    },
  },
  async run(ctx, { id, to, kept, note }) {
    const reservation = await ctx.find(Reservation, id, { lock: true })
    const { deposit, depositState } = reservation
    if (depositState !== depositFrom[to] || !deposit) ctx.fail('property.deposit_state', { depositState })
    if (to !== 'kept') return ctx.update(Reservation, reservation, { depositState: to })
    if (!note?.trim()) throw Failure.field('/note', 'required', 'Say why it is kept.')
    const amount = kept ?? deposit!
    if (amount.currency !== deposit!.currency || amount.amount > deposit!.amount)
      throw Failure.field('/kept', 'more_than_deposit', 'No more can be kept than was taken.')
    return ctx.update(Reservation, reservation, { depositState: to, depositKept: amount, depositNote: note })
  },
})
