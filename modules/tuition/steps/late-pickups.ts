import type { CommandContext } from '#kernel/command/context.ts'
import { formatMoney } from '#kernel/money/format-money.ts'
import { localDay, localTime } from '#kernel/time/zone.ts'
import { type billingErrors, type InvoiceRow, issueInvoice } from '#modules/billing/public.ts'
import { closingOn } from '#modules/business/public.ts'
import { type LatePolicy, lateFee } from '../rules/late-fee.ts'
import { presets } from '../settings.ts'

export interface Late {
  id: string
  name: string
  at: string
  familyId: string
  locationId: string
  timezone: string
}

type Day = Temporal.PlainDate
type Context = CommandContext<keyof typeof billingErrors>

const sql = `select r.id, c.name, r.at, c.customer_id as "familyId", r.location_id as "locationId", l.timezone
  from presence.release r join children.child c on c.id = r.dependant_id
  join kernel.location l on l.id = r.location_id
  where r.id = any ($1::uuid[]) and r.outcome = 'released' order by r.id`

export const latePickups = (ctx: Context, ids: readonly string[]): Promise<Late[]> =>
  ctx.sql.rows<Late>(sql, [ids])

/** Closing is what the opening hours of the day say, unless late collections have a time of their own. */
const policyOf = ({ tenant }: Context): Omit<LatePolicy, 'closesAt'> & { closes: (on: Day) => string } => ({
  closes: on => String(tenant.settings.latePickupClosesAt ?? closingOn(tenant, on) ?? presets.closesAt),
  graceMinutes: Number(tenant.settings.latePickupGraceMinutes ?? presets.graceMinutes),
  perBlock: Number(tenant.settings.latePickupPerMinute ?? presets.perBlock),
  blockMinutes: Number(tenant.settings.latePickupBlockMinutes ?? presets.blockMinutes),
  cap: Number(tenant.settings.latePickupCap ?? presets.cap),
})

/** Invoices each collection after closing to the family, once; within grace there is none. */
export async function chargeLate(ctx: Context, collections: readonly Late[]): Promise<InvoiceRow[]> {
  const { closes, ...rates } = policyOf(ctx)
  const isPerFamily = ctx.tenant.settings.latePickupIsPerFamily === true
  const { currency, locale } = ctx.tenant
  const say = (amount: number) => formatMoney({ amount, currency }, locale)
  const invoices: InvoiceRow[] = []
  for (const { id, name, at, familyId, locationId, timezone } of collections) {
    const time = localTime(at, timezone)
    const on = localDay(at, timezone)
    const policy = { ...rates, closesAt: closes(on) }
    const { amount: unitAmount, minutes, blocks } = lateFee(policy, time)
    if (unitAmount === 0) continue
    const block = policy.blockMinutes === 1 ? 'min' : `× ${policy.blockMinutes} min`
    const capped = blocks * policy.perBlock > policy.cap ? `, at most ${say(policy.cap)}` : ''
    const line = {
      description: isPerFamily ? 'Late pick-up' : `Late pick-up ${name}`,
      rule: 'tuition.late_pickup',
      explanation: `Collected ${time.toString().slice(0, 5)}, closed ${policy.closesAt}: ${minutes} min late, ${blocks} ${block} at ${say(policy.perBlock)}${capped}`,
      unitAmount,
      category: 'late_fees',
    }
    const key = isPerFamily ? `${familyId}/${on}` : id
    const about = { payerId: familyId, currency, locationId, lines: [line] }
    invoices.push(await issueInvoice(ctx, { ...about, key: `late-pickup/${key}` }))
  }
  return invoices
}
