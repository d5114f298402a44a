import type { CommandContext } from '#kernel/command/context.ts'
import { businessClock, type ClockFacts } from './clock.ts'

/** SQL giving the ClockFacts of a place and priority as columns, but for those of the business; none without a policy. */
export const factsSql = (locationId: string, priority: string) => `
  select l.timezone as zone, p.hours, h.opens::text as opens, h.closes::text as closes, h.weekdays,
    p.response_minutes as "responseMinutes", p.resolution_minutes as "resolutionMinutes",
    coalesce((select json_object_agg(d.held_on, d.name) from property.holiday d
      where d.location_id = l.id and d.archived_at is null), '{}') as holidays
  from property.priority_policy p join kernel.location l on l.id = p.location_id
  left join property.service_hours h on h.location_id = l.id and h.archived_at is null
  where l.id = ${locationId} and p.priority = ${priority} and p.archived_at is null`

export const policyErrors = {
  'property.no_policy': {
    status: 409,
    when: 'Nobody has said how soon requests of this priority are answered here; times are never guessed.',
  },
} as const

export async function clockFacts(
  ctx: CommandContext<keyof typeof policyErrors>,
  locationId: string | null,
  priority: string,
): Promise<ClockFacts> {
  const facts = await ctx.sql.one<ClockFacts>(factsSql('$1', '$2'), [locationId, priority])
  if (!facts) ctx.fail('property.no_policy', { priority })
  return { ...facts, business: businessClock(ctx.tenant, facts.zone) }
}
