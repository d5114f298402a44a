import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { ownCustomers } from '#modules/people/public.ts'
import type { ResidentRole } from '../rules.ts'

/** Asked of whoever acts for themselves from their own phone. */
export const usePortal = 'property.portal.use'

/** SQL: where they have a say at this moment, and as what. */
export const ownHomes = (viewer: string, now: string): string => `
  (select r.unit_id, r.customer_id, r.role, r.starts_on, r.location_id from property.residency r
    join kernel.location l on l.id = r.location_id
    where r.customer_id in ${ownCustomers(viewer)} and r.archived_at is null and r.moved_out_at is null
      and (${now}::timestamptz at time zone l.timezone)::date between r.starts_on and coalesce(r.ends_on, 'infinity'))`

export interface Home {
  unitId: string
  buildingId: string
  customerId: string
  role: ResidentRole
  startsOn: string
}

const homesSql = `select h.unit_id as "unitId", u.building_id as "buildingId", h.customer_id as "customerId", h.role,
    h.starts_on as "startsOn"
  from ${ownHomes('$1', '$2')} h join property.unit u on u.id = h.unit_id
  where h.unit_id = $3 order by array_position($4::text[], h.role), h.customer_id`

// Whoever lives there acts before whoever owns it.
const byNearness: readonly ResidentRole[] = ['subtenant', 'renter', 'resident', 'owner', 'staff']

type Reader = Pick<CommandContext, 'actor' | 'now'> & {
  rows<T>(text: string, values: unknown[]): Promise<T[]>
}

/** The ties of whoever asks to a unit, the nearest first. Another's unit answers as one that does not exist. */
export async function homesIn(ctx: Reader, unitId: string): Promise<[Home, ...Home[]]> {
  const homes = await ctx.rows<Home>(homesSql, [ctx.actor.id, ctx.now.toString(), unitId, byNearness])
  const [first, ...others] = homes
  if (!first)
    throw Failure.field('/unitId', 'unknown_reference', 'There is no such unit, or it is not yours.')
  return [first, ...others]
}

export const homeOf = async (ctx: CommandContext<never>, unitId: string): Promise<Home> =>
  (
    await homesIn(
      { actor: ctx.actor, now: ctx.now, rows: (text, values) => ctx.sql.rows(text, values) },
      unitId,
    )
  )[0]

/** Refuses, like a missing one, a row whose resident is another. */
export async function requireOwn(ctx: CommandContext<never>, customerId: string | null): Promise<void> {
  const own = await ctx.sql.one(`select where $2::uuid in ${ownCustomers('$1')}`, [ctx.actor.id, customerId])
  if (!own) throw Failure.notFound()
}
