import type { CommandContext } from '#kernel/command/context.ts'
import type { Sql } from '#kernel/db/database.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { Span } from '#kernel/time/calendar.ts'
import { startOfDay } from '#kernel/time/zone.ts'
import type { Amenity } from '../entities/amenity.ts'

type AmenityRow = Row<typeof Amenity>

const takenSql = `select starts_at as start, blocked_until_at as end from property.reservation
  where amenity_id = $1 and status in ('requested', 'confirmed') and blocked_until_at > $2 and starts_at < $3
  union all
  select starts_at, ends_at from property.amenity_closure
  where amenity_id = $1 and archived_at is null and ends_at > $2 and starts_at < $3
  order by 1`

/** What stands from the day before to three days after the hours wanted. */
export async function takenAround(tx: Sql, amenityId: string, wanted: Span): Promise<Span[]> {
  const from = wanted.start.subtract({ hours: 24 }).toString()
  const until = wanted.end.add({ hours: 96 }).toString()
  const rows = await tx.rows<{ start: string; end: string }>(takenSql, [amenityId, from, until])
  return rows.map(({ start, end }) => ({
    start: Temporal.Instant.from(start),
    end: Temporal.Instant.from(end),
  }))
}

export async function checkSigned(
  ctx: CommandContext<'property.terms_unsigned'>,
  amenity: AmenityRow,
  customerId: string,
): Promise<void> {
  if (!amenity.terms) return
  const signed = await ctx.sql.one(
    'select from property.amenity_signature where amenity_id = $1 and customer_id = $2 and terms_version = $3',
    [amenity.id, customerId, amenity.termsVersion],
  )
  if (!signed) ctx.fail('property.terms_unsigned', { termsVersion: amenity.termsVersion })
}

export const capErrors = {
  'property.daily_cap': { status: 409, when: 'The unit has had its bookings of this day; see cap.' },
  'property.weekly_cap': { status: 409, when: 'The unit has had its bookings of this week; see cap.' },
  'property.monthly_cap': { status: 409, when: 'The unit has had its bookings of this month; see cap.' },
} as const

const countsSql = `select count(*) filter (where starts_at >= $3 and starts_at < $4)::integer as day,
    count(*) filter (where starts_at >= $5 and starts_at < $6)::integer as week,
    count(*) filter (where starts_at >= $7 and starts_at < $8)::integer as month
  from property.reservation
  where amenity_id = $1 and unit_id = $2 and status in ('requested', 'confirmed')
    and starts_at >= least($5::timestamptz, $7::timestamptz) and starts_at < greatest($6::timestamptz, $8::timestamptz)`

/** Counts the unit's bookings that begin in the same day, week and month by the wall clock of the place. */
export async function checkCap(
  ctx: CommandContext<keyof typeof capErrors>,
  amenity: AmenityRow,
  unitId: string,
  start: Temporal.Instant,
  zone: string,
): Promise<void> {
  const { perUnitPerDay, perUnitPerWeek, perUnitPerMonth } = amenity
  if (!perUnitPerDay && !perUnitPerWeek && !perUnitPerMonth) return
  const day = start.toZonedDateTimeISO(zone).toPlainDate()
  const monday = day.subtract({ days: day.dayOfWeek - 1 })
  const first = day.with({ day: 1 })
  const days = [
    ...[day, day.add({ days: 1 })],
    ...[monday, monday.add({ weeks: 1 })],
    ...[first, first.add({ months: 1 })],
  ]
  const bounds = days.map(one => startOfDay(one, zone).toString())
  const had = await ctx.sql.one<Record<'day' | 'week' | 'month', number>>(countsSql, [
    amenity.id,
    unitId,
    ...bounds,
  ])
  if (perUnitPerDay && had!.day >= perUnitPerDay) ctx.fail('property.daily_cap', { cap: perUnitPerDay })
  if (perUnitPerWeek && had!.week >= perUnitPerWeek) ctx.fail('property.weekly_cap', { cap: perUnitPerWeek })
  if (perUnitPerMonth && had!.month >= perUnitPerMonth)
    ctx.fail('property.monthly_cap', { cap: perUnitPerMonth })
}
