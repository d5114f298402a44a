import { on } from '#kernel/event/listener.ts'
import { enqueueLater } from '#kernel/job/enqueue.ts'
import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { inTenant } from '#modules/billing/public.ts'
import { released } from '#modules/presence/public.ts'
import { presets } from '../settings.ts'
import { chargeLate, latePickups } from '../steps/late-pickups.ts'

/** Houses that want it invoice a late collection as it happens; what is charged by hand too is charged once. */
export const chargeCollection = job('tuition.charge_collection', {
  input: { id: id() },
  run: (ctx, payload) =>
    inTenant(ctx, 'tuition.charge_collection', async verb => {
      if ((verb.tenant.settings.latePickupIsAutomatic ?? presets.isAutomatic) !== true) return
      await chargeLate(
        verb as Parameters<typeof chargeLate>[0],
        await latePickups(verb as never, [payload.id]),
      )
    }),
})

export const whenReleased = on(released, 'tuition.late_pickups', async (ctx, { rowId }) => {
  if (rowId) enqueueLater(ctx.tx, chargeCollection, { id: rowId }, { runAt: ctx.now, key: `late/${rowId}` })
})
