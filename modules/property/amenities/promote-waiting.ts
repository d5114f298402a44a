import type { CommandContext } from '#kernel/command/context.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { Span } from '#kernel/time/calendar.ts'
import type { Amenity } from '../entities/amenity.ts'
import { AmenityWait } from '../entities/amenity-wait.ts'
import { toldByUnit } from '../steps/occupants-of.ts'
import { type reservationErrors, spanOf, writeReservation } from './book.ts'
import { overlaps } from './free-times.ts'
import { takenAround } from './reservation-facts.ts'
import { tellBooker } from './tell-booker.ts'

interface Waiting {
  row: Row<typeof AmenityWait>
  had: number
}

// Those who have had their bookings of the month stay in line: another may be cancelled.
const waitingSql = `
  select ${jsonOf(AmenityWait.allFields)} as row, (select count(*)::integer from property.reservation r
      where r.amenity_id = t.amenity_id and r.unit_id = t.unit_id and r.status in ('requested', 'confirmed')
        and date_trunc('month', r.starts_at at time zone l.timezone)
          = date_trunc('month', t.starts_at at time zone l.timezone)) as had
  from property.amenity_wait t join kernel.location l on l.id = t.location_id
  where t.amenity_id = $1 and t.status = 'waiting' and t.archived_at is null and t.starts_at > $2
    and t.starts_at < $4 and t.ends_at > $3
  order by t.created_at, t.id limit 20 for no key update of t`

/** Gives hours that came free to the first in line who may have them. The caller holds the amenity's row. */
export async function promoteWaiting(
  ctx: CommandContext<keyof typeof reservationErrors>,
  amenity: Row<typeof Amenity>,
  freed: Span,
): Promise<void> {
  const edge = { minutes: amenity.bufferMinutes }
  const window = [freed.start.subtract(edge).toString(), freed.end.add(edge).toString()]
  const line = await ctx.sql.rows<Waiting>(waitingSql, [amenity.id, ctx.now.toString(), ...window])
  if (!line.length) return
  const taken = await takenAround(ctx.sql, amenity.id, freed)
  const unitIds = line.map(({ row }) => row.unitId)
  const here = await toldByUnit(ctx.sql, unitIds, ctx.now)
  const first = line.find(({ row, had }) => {
    const isHere = here.get(row.unitId)?.some(one => one.customerId === row.customerId)
    const isFree = !taken.some(other => overlaps(spanOf(row), amenity.bufferMinutes, other))
    return isHere && isFree && had < (amenity.perUnitPerMonth ?? Number.POSITIVE_INFINITY)
  })
  if (!first) return
  const reservation = await writeReservation(ctx, amenity, first.row)
  await ctx.update(AmenityWait, first.row, { status: 'booked', reservationId: reservation.id })
  await tellBooker(ctx, 'freed', reservation, amenity.name)
}
