import type { CommandContext } from '#kernel/command/context.ts'
import type { Period } from '../rules/period.ts'

export interface PeriodFacts {
  childName: string
  /** Days of the period on which the child was there, by the calendar of the place. */
  presentOn: string[]
  /** A sibling’s plan of the same days has a higher rate. */
  isLowerSibling: boolean
}

const sql = `
  select c.name as "childName",
    (select coalesce(json_agg(distinct (s.started_at at time zone l.timezone)::date), '[]'::json)
      from presence.segment s join kernel.location l on l.id = s.location_id
      where s.dependant_id = c.id and s.started_at >= $2::date - 1 and s.started_at < $3::date + 2
        and (s.started_at at time zone l.timezone)::date between $2::date and $3::date) as "presentOn",
    exists (select from tuition.plan o join children.child b on b.id = o.child_id
      where b.customer_id = c.customer_id and o.child_id <> c.id and o.archived_at is null
        and o.cadence = p.cadence and o.starts_on <= $3::date and coalesce(o.ends_on, $2::date) >= $2::date
        and (o.weekly_rate_amount, o.id) > (p.weekly_rate_amount, p.id)) as "isLowerSibling"
  from tuition.plan p join children.child c on c.id = p.child_id where p.id = $1`

export const periodFacts = async (ctx: CommandContext<never>, planId: string, { startsOn, endsOn }: Period) =>
  (await ctx.sql.one<PeriodFacts>(sql, [planId, startsOn, endsOn]))!
