import type { CommandContext } from '#kernel/command/context.ts'
import type { Sql } from '#kernel/db/database.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { Span } from '#kernel/time/calendar.ts'
import { startOfDay } from '#kernel/time/zone.ts'
import type { Amenity } from '../entities/amenity.ts'

type AmenityRow = Row<typeof Amenity>

const takenSql = `select starts_at as start, blocked_until_at as end from property.reservation
  where amenity_id = $1 and status in ('requested', 'confirmed') and blocked_until_at > $2 and starts_at < $3 order by starts_at`

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

/** Counts the unit's bookings that begin in the same month by the wall clock of the place. */
export async function checkCap(
  ctx: CommandContext<'property.monthly_cap'>,
  amenity: AmenityRow,
  unitId: string,
  start: Temporal.Instant,
  zone: string,
): Promise<void> {
  const cap = amenity.perUnitPerMonth
  if (!cap) return
  const first = start.toZonedDateTimeISO(zone).toPlainDate().with({ day: 1 })
  const [from, until] = [startOfDay(first, zone), startOfDay(first.add({ months: 1 }), zone)]
  const had = await ctx.sql.one<{ count: number }>(
    `select count(*)::integer as count from property.reservation where amenity_id = $1 and unit_id = $2
       and status in ('requested', 'confirmed') and starts_at >= $3 and starts_at < $4`,
    [amenity.id, unitId, from.toString(), until.toString()],
  )
  if ((had?.count ?? 0) >= cap) ctx.fail('property.monthly_cap', { cap })
}
