import { query } from '#kernel/query/query.ts'
import { bool, id, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { type ResidentRole, residentRoles, toldOf } from '../rules.ts'

// A unit by how its name begins, a person by how any of their names does; whole matches first.
const sql = `
  select u.id as "unitId", u.name as "unitName", b.name as "buildingName", b.id as "buildingId", coalesce((
      select json_agg(json_build_object('customerId', c.id, 'name', c.name, 'role', r.role) order by c.name)
      from property.residency r join people.customer c on c.id = r.customer_id
      where r.unit_id = u.id and r.archived_at is null and r.moved_out_at is null
        and d.today between r.starts_on and coalesce(r.ends_on, 'infinity')), '[]'::json) as people,
    coalesce((select json_agg(i.note order by i.created_at) from property.instruction i where i.unit_id = u.id
      and i.ended_at is null and i.archived_at is null
      and d.today between i.starts_on and coalesce(i.ends_on, 'infinity')), '[]'::json) as notes
  from property.unit u join property.building b on b.id = u.building_id join kernel.location l on l.id = u.location_id
  cross join lateral (select ($3::timestamptz at time zone l.timezone)::date as today) d
  where u.location_id = $1 and u.archived_at is null and ($4::uuid[] is null or u.location_id = any ($4))
    and (starts_with(lower(u.name), lower($2)) or exists (
      select from property.residency r join people.customer c on c.id = r.customer_id
      where r.unit_id = u.id and r.archived_at is null and r.moved_out_at is null
        and d.today between r.starts_on and coalesce(r.ends_on, 'infinity')
        and (starts_with(lower(c.name), lower($2)) or position(' ' || lower($2) in lower(c.name)) > 0)))
  order by lower(u.name) = lower($2) desc, b.name, u.floor, u.name limit 12`

interface Found {
  unitId: string
  unitName: string
  buildingName: string
  buildingId: string
  people: { customerId: string; name: string; role: ResidentRole }[]
  notes: string[]
}

export const deskLookup = query('property.desk_lookup', {
  summary: 'Units by the first letters of their name or of somebody’s who lives there, with whom to tell',
  route: 'GET /v1/desk-lookup',
  needs: 'property.residency.read',
  input: { locationId: ref('kernel.location'), q: text({ max: 60 }) },
  output: {
    data: list(
      shape({
        unitId: id(),
        unitName: text(),
        buildingName: text(),
        buildingId: id(),
        people: list(shape({ customerId: id(), name: text(), role: oneOf(residentRoles), isTold: bool() })),
        notes: list(text({ max: 1000 })),
      }),
    ),
  },
  async run(ctx, { locationId, q }) {
    const units = await ctx.read<Found>(sql, [
      locationId,
      q.trim(),
      ctx.now.toString(),
      ctx.actor.locationIds,
    ])
    return {
      data: units.map(unit => {
        const told = new Set(toldOf(unit.people))
        return { ...unit, people: unit.people.map(one => ({ ...one, isTold: told.has(one) })) }
      }),
    }
  },
})
