import { actorMay } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, day, instant, integer, list } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { atLocalTime } from '#kernel/time/zone.ts'
import { type BookingRules, forbids } from '../amenities/booking-rules.ts'
import { overlaps } from '../amenities/free-times.ts'
import { usePortal } from '../own/homes.ts'

const sql = `
  select l.timezone as zone, a.opens::text as opens, a.closes::text as closes, a.buffer_minutes as "bufferMinutes",
    a.slot_minutes as "slotMinutes", a.min_minutes as "minMinutes", a.max_minutes as "maxMinutes",
    a.lead_hours as "leadHours", a.horizon_days as "horizonDays", (
      select coalesce(json_agg(json_build_array(x.starts_at, x.until)), '[]'::json) from (
        select r.starts_at, r.blocked_until_at as until from property.reservation r
        where r.amenity_id = a.id and r.status in ('requested', 'confirmed')
        union all
        select c.starts_at, c.ends_at from property.amenity_closure c
        where c.amenity_id = a.id and c.archived_at is null) x
      where x.until > $2::date - 1 and x.starts_at < $2::date + 3) as taken
  from property.amenity a join kernel.location l on l.id = a.location_id
  where a.id = $1 and a.archived_at is null and ($3::uuid[] is null or a.location_id = any ($3))`

type Facts = BookingRules & { zone: string; taken: [string, string][] }

export const amenityDay = query('property.amenity_day', {
  summary: 'When an amenity can be had on a day, for so many minutes',
  route: 'GET /v1/amenities/{id}/day',
  needs: null,
  input: {
    on: day(),
    minutes: integer({ min: 5, max: 1440, help: 'As short as may be unless given.' }).optional(),
  },
  output: { data: list(shape({ startsAt: instant(), endsAt: instant(), isTaken: bool() }), { max: 300 }) },
  async run(ctx, { id, on, minutes }) {
    if (!actorMay(ctx.actor, usePortal) && !actorMay(ctx.actor, 'property.reservation.read'))
      throw Failure.forbidden('property.reservation.read')
    const [facts] = await ctx.read<Facts>(sql, [id, on, ctx.actor.locationIds])
    if (!facts) throw Failure.notFound()
    const { zone, opens, closes, slotMinutes, bufferMinutes } = facts
    const length = { minutes: minutes ?? facts.minMinutes }
    const taken = facts.taken.map(([start, end]) => ({
      start: Temporal.Instant.from(start),
      end: Temporal.Instant.from(end),
    }))
    const date = Temporal.PlainDate.from(on)
    const last = atLocalTime(date, closes, zone)
    const data: { startsAt: string; endsAt: string; isTaken: boolean }[] = []
    for (
      let start = atLocalTime(date, opens, zone);
      Temporal.Instant.compare(start.add(length), last) <= 0;
      start = start.add({ minutes: slotMinutes })
    ) {
      const span = { start, end: start.add(length) }
      if (forbids(facts, span, zone, ctx.now)) continue
      const isTaken = taken.some(other => overlaps(span, bufferMinutes, other))
      data.push({ startsAt: start.toString(), endsAt: span.end.toString(), isTaken })
    }
    return { data }
  },
})
