import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { localTime } from '#kernel/time/zone.ts'
import { billingErrors, Invoice, invoiceIssued, issueInvoice } from '#modules/billing/public.ts'
import { type LatePolicy, lateFee } from '../rules/late-fee.ts'
import { presets } from '../settings.ts'

interface Late {
  id: string
  name: string
  at: string
  familyId: string
  locationId: string
  timezone: string
}

const sql = `select r.id, c.name, r.at, c.customer_id as "familyId", r.location_id as "locationId", l.timezone
  from presence.release r join children.child c on c.id = r.dependant_id
  join kernel.location l on l.id = r.location_id
  where r.id = any ($1::uuid[]) and r.outcome = 'released' order by r.id`

const policyOf = ({ tenant: { settings } }: CommandContext): LatePolicy => ({
  closesAt: String(settings.latePickupClosesAt ?? presets.closesAt),
  graceMinutes: Number(settings.latePickupGraceMinutes ?? presets.graceMinutes),
  perMinute: Number(settings.latePickupPerMinute ?? presets.perMinute),
  cap: Number(settings.latePickupCap ?? presets.cap),
})

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
    const found = await ctx.sql.rows<Late>(sql, [[...wanted]])
    const seen = ctx.actor.locationIds
    if (found.length < wanted.size || found.some(one => seen && !seen.includes(one.locationId)))
      throw Failure.notFound()
    const policy = policyOf(ctx)
    const data = []
    for (const { id, name, at, familyId, locationId, timezone } of found) {
      const time = localTime(at, timezone)
      const unitAmount = lateFee(policy, time)
      if (unitAmount === 0) continue
      const line = {
        description: `Late pick-up ${name}`,
        rule: 'tuition.late_pickup',
        explanation: `Collected ${time.toString().slice(0, 5)}, closed ${policy.closesAt}`,
        unitAmount,
        category: 'late_fees',
      }
      const about = { payerId: familyId, currency: ctx.tenant.currency, locationId, lines: [line] }
      data.push(await issueInvoice(ctx, { ...about, key: `late-pickup/${id}` }))
    }
    return { data }
  },
})
