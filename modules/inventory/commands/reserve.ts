import { command } from '#kernel/command/command.ts'
import { Reservation } from '../entities/reservation.ts'
import { releaseStock, reserveStock } from '../steps/reservations.ts'

const { itemId, quantity, subjectEntity, subjectId } = Reservation.fields

export const reserve = command('inventory.reserve', {
  summary: 'Set stock aside for something; asking again changes how much',
  route: 'POST /v1/stock-reservations',
  needs: 'inventory.reservation.write',
  input: { itemId, quantity, subjectEntity, subjectId },
  output: Reservation,
  status: 201,
  run: (ctx, { itemId, quantity, subjectEntity: entity, subjectId: id }) =>
    reserveStock(ctx, { itemId, quantity, subject: { entity, id } }),
})

export const release = command('inventory.release', {
  summary: 'Set nothing aside any more',
  route: 'POST /v1/stock-reservations/{id}/release',
  needs: 'inventory.reservation.write',
  input: {},
  output: Reservation,
  async run(ctx, { id }) {
    const { itemId, subjectEntity, subjectId } = await ctx.find(Reservation, id)
    return releaseStock(ctx, itemId, { entity: subjectEntity, id: subjectId })
  },
})
