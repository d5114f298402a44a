import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Rate, Rates } from '../tax/rate.ts'

export interface PayerFacts {
  timezone: string
  rates: Rates
}

interface Found {
  timezone: string | null
  hasPayer: boolean
  hasLocation: boolean
  rates: Record<string, Rate[]>
}

const sql = `
  select exists (select from people.customer c where c.id = $1 and c.archived_at is null) as "hasPayer",
    $2::uuid is null or exists (select from kernel.location l where l.id = $2) as "hasLocation",
    (select l.timezone from kernel.location l where l.id = $2) as timezone,
    (select coalesce(json_object_agg(of.category, of.rates), '{}'::json) from (select r.category, json_agg(json_build_object(
        'name', r.name, 'jurisdiction', r.jurisdiction, 'percent', r.percent) order by r.jurisdiction) as rates from (
      select distinct on (t.category, t.jurisdiction) t.category, t.jurisdiction, t.name, t.percent from billing.tax_rate t
      where t.category = any($3::text[]) and t.archived_at is null
        and t.starts_on <= coalesce($6::date, ($4::timestamptz at time zone
          coalesce((select l.timezone from kernel.location l where l.id = $2), $5))::date)
      order by t.category, t.jurisdiction, t.starts_on desc) r
      where r.percent !~ '^0+(\\.0+)?$' group by r.category) of) as rates`

const unknown = (field: string) =>
  Failure.field(`/${field}`, 'unknown_reference', 'There is no such record, or it is not yours to see.')

/** All that an invoice must know, in one trip. `on` is the day whose rates hold; today unless given. */
export async function payerFacts(
  ctx: CommandContext,
  about: { payerId: string; locationId?: string | null; categories?: string[]; on?: string },
): Promise<PayerFacts> {
  const { payerId, locationId = null, categories = [], on = null } = about
  const values = [payerId, locationId, categories, ctx.now.toString(), ctx.tenant.timezone, on]
  const found = (await ctx.sql.one<Found>(sql, values))!
  if (!found.hasPayer) throw unknown('payerId')
  if (!found.hasLocation) throw unknown('locationId')
  return {
    timezone: found.timezone ?? ctx.tenant.timezone,
    rates: new Map(Object.entries(found.rates)),
  }
}
