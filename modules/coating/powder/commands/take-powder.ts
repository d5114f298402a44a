import { command } from '#kernel/command/command.ts'
import { ref, text } from '#kernel/schema/fields.ts'
import { quantity, stockErrors, Weighing, weighOut } from '#modules/inventory/public.ts'
import { ShopJob } from '../../entities/shop-job.ts'
import { Powder } from '../entities/powder.ts'
import { PowderUse } from '../entities/powder-use.ts'

export const takePowder = command('coating.take_powder', {
  summary: 'Weigh a box of powder on its way to a job; the lot that expires first, unless one is named',
  route: 'POST /v1/shop-jobs/{id}/powder-weighings',
  needs: PowderUse.access.write,
  on: ShopJob,
  input: {
    powderId: ref('coating.powder'),
    weightBefore: quantity('With the box, in mg.'),
    lotId: ref('inventory.lot').optional(),
    overrideReason: text({ max: 300, help: 'For a lot past its last day.' }).optional(),
  },
  output: Weighing,
  status: 201,
  errors: stockErrors,
  async run(ctx, { id, powderId, ...box }) {
    const job = await ctx.find(ShopJob, id)
    const { itemId } = await ctx.find(Powder, powderId)
    const subject = { entity: ShopJob.name, id }
    return weighOut(ctx, { ...box, itemId, subject, locationId: job.locationId })
  },
})
