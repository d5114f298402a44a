import type { Candidate } from './pick.ts'

/** `$1` item, `$2` instant, `$3` location or null, `$4` the locations of the actor or null, `$5` a lot that may be empty. */
const candidatesSql = `
  select t.id, t.number, t.on_hand as "onHand", t.location_id as "locationId", d.last_on as "lastOn",
    t.inspected_on as "inspectedOn", t.blocked_reason as "blockedReason", d.today,
    case when t.blocked_reason is not null then 'blocked'
      when t.expires_on < d.today then 'expired'
      when d.last_on < d.today then 'opened_too_long' else 'good' end as standing
  from inventory.lot t
  join inventory.item i on i.id = t.item_id
  join kernel.location l on l.id = t.location_id
  cross join lateral (select ($2::timestamptz at time zone l.timezone)::date as today,
    least(t.expires_on, t.opened_on + i.opened_days) as last_on) d
  where t.item_id = $1 and (t.on_hand > 0 or t.id = $5) and t.archived_at is null
    and ($3::uuid is null or t.location_id = $3) and ($4::uuid[] is null or t.location_id = any ($4))
  order by d.last_on nulls last, t.received_on, t.id`

export interface LotStanding extends Candidate {
  locationId: string
  inspectedOn: string | null
  blockedReason: string | null
  today: string
}

interface Asker {
  actor: { locationIds: readonly string[] | null }
  now: Temporal.Instant
}

export function candidatesOf(
  ctx: Asker,
  itemId: string,
  locationId: string | null = null,
  lotId: string | null = null,
) {
  return {
    text: candidatesSql,
    values: [itemId, ctx.now.toString(), locationId, ctx.actor.locationIds, lotId],
  }
}
