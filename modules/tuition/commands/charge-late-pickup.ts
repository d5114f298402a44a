import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { billingErrors, Invoice, invoiceIssued } from '#modules/billing/public.ts'
import { chargeLate, latePickups } from '../steps/late-pickups.ts'

export const chargeLatePickup = command('tuition.charge_late_pickup', {
  summary: 'Invoice collections after closing to their families; each collection once, and none within grace',
  route: 'POST /v1/late-pickups',
  needs: 'tuition.late_pickup.charge',
  input: { releaseIds: list(ref('presence.release'), { max: 100 }) },
  output: { data: list(shape(Invoice.allFields)) },
  status: 201,
  emits: [invoiceIssued],
  errors: billingErrors,
  async run(ctx, { releaseIds }) {
    const wanted = new Set(releaseIds)
    const found = await latePickups(ctx, [...wanted])
    const seen = ctx.actor.locationIds
    if (found.length < wanted.size || found.some(one => seen && !seen.includes(one.locationId)))
      throw Failure.notFound()
    return { data: await chargeLate(ctx, found) }
  },
})
