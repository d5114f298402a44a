import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { id } from '#kernel/schema/fields.ts'
import { amountHeld, Lot, Weighing, weighBack, weighErrors } from '#modules/inventory/public.ts'
import { ShopJob } from '../../entities/shop-job.ts'
import { workRecorded } from '../../events.ts'
import { powderFor } from '../../pricing/coverage.ts'
import { whole } from '../../pricing/ratio.ts'
import { emitWork } from '../../steps/emit-work.ts'
import { Powder } from '../entities/powder.ts'
import { PowderUse } from '../entities/powder-use.ts'

const { area, film, gun } = PowderUse.fields

export const bringPowderBack = command('coating.bring_powder_back', {
  summary: 'Weigh the box again: what it lost, the job used; with the area, it teaches how much stays on',
  route: 'POST /v1/shop-jobs/{id}/powder-uses',
  needs: PowderUse.access.write,
  on: ShopJob,
  input: { weighingId: id(), weightAfter: amountHeld('With the box, in mg.'), area, film, gun },
  output: PowderUse,
  status: 201,
  emits: [workRecorded],
  errors: weighErrors,
  async run(ctx, { id, weighingId, weightAfter, area, film, gun }) {
    const job = await ctx.find(ShopJob, id)
    const weighing = await ctx.find(Weighing, weighingId)
    if (weighing.subjectId !== id)
      throw Failure.field('/weighingId', 'unknown_reference', 'This box was not taken for this job.')
    const powder = await powderOf(ctx, weighing.itemId)
    const { quantity: used, cost } = await weighBack(ctx, weighingId, weightAfter)
    const thickness = film ?? powder.film
    const specificGravity = gravityOf(await ctx.find(Lot, weighing.lotId), powder)
    const onParts = area ? whole(powderFor(area, { specificGravity, film: thickness, transfer: 1000 })) : null
    emitWork(ctx, job, 'powder')
    return ctx.insert(PowderUse, {
      ...{ powderId: powder.id, shopJobId: id, lotId: weighing.lotId, locationId: weighing.locationId },
      ...{ used, area, film: area ? thickness : null, onParts, gun, cost },
    })
  },
})

const powderSql = `select ${jsonOf(Powder.allFields)} as row from coating.powder t where t.item_id = $1`

async function powderOf(ctx: CommandContext<never>, itemId: string): Promise<Row<typeof Powder>> {
  const found = await ctx.sql.one<{ row: Row<typeof Powder> }>(powderSql, [itemId])
  return found?.row ?? Promise.reject(Failure.notFound())
}

/** A lot may be heavier than its data sheet says; its own paper then counts. */
function gravityOf({ attributes }: Row<typeof Lot>, { specificGravity }: Row<typeof Powder>): number {
  const own = attributes?.specificGravity
  return Number.isInteger(own) && Number(own) >= 500 && Number(own) <= 5000 ? Number(own) : specificGravity
}
