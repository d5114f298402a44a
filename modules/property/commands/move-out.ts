import { command } from '#kernel/command/command.ts'
import { Residency } from '../entities/residency.ts'
import { movedOut } from '../events.ts'
import { localToday } from '../steps/local-today.ts'

export const moveOut = command('property.move_out', {
  summary: 'Someone leaves a unit, now; whatever let them in stops working',
  route: 'POST /v1/residencies/{id}/move-out',
  needs: 'property.residency.write',
  on: Residency,
  input: {},
  output: Residency,
  emits: [movedOut],
  errors: { 'property.moved_out_already': { status: 409, when: 'They have left before.' } },
  async run(ctx, { id }) {
    const residency = await ctx.find(Residency, id, { lock: true })
    if (residency.movedOutAt) ctx.fail('property.moved_out_already')
    const today = await localToday(ctx, residency.locationId)
    const endsOn = today < residency.startsOn ? residency.startsOn : today
    const left = await ctx.update(Residency, residency, { endsOn, movedOutAt: ctx.now.toString() })
    ctx.emit(movedOut, {
      entity: Residency.name,
      rowId: left.id,
      locationId: left.locationId,
      data: { unitId: left.unitId, customerId: left.customerId },
    })
    return left
  },
})
