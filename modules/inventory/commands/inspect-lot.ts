import { command } from '#kernel/command/command.ts'
import { Inspection } from '../entities/inspection.ts'
import { Lot } from '../entities/lot.ts'
import { lotInspected } from '../events.ts'
import { placeOf } from '../steps/place-of.ts'

const { outcome, note } = Inspection.fields

export const inspectLot = command('inventory.inspect_lot', {
  summary: 'Write down whether a lot is still good, having tried it out',
  route: 'POST /v1/lots/{id}/inspections',
  needs: 'inventory.lot.inspect',
  input: { outcome, note },
  output: Inspection,
  status: 201,
  emits: [lotInspected],
  async run(ctx, { id, outcome, note }) {
    const lot = await ctx.find(Lot, id, { lock: true })
    const { today } = await placeOf(ctx, lot.locationId)
    const { locationId } = lot
    const inspection = await ctx.insert(Inspection, {
      lotId: id,
      locationId,
      inspectedOn: today,
      outcome,
      note,
    })
    await ctx.update(Lot, lot, { inspectedOn: outcome === 'passed' ? today : null })
    ctx.emit(lotInspected, { entity: Lot.name, rowId: id, locationId, data: { lotId: id, outcome } })
    return inspection
  },
})
