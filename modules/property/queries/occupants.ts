import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, day, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { type ResidentRole, residentRoles, toldOf } from '../rules.ts'

interface Occupant {
  residencyId: string
  customerId: string
  name: string
  role: ResidentRole
  awayUntilOn: string | null
}

const sql = `
  select r.id as "residencyId", r.customer_id as "customerId", c.name, r.role, r.away_until_on as "awayUntilOn"
  from property.unit u join kernel.location l on l.id = u.location_id
  left join property.residency r on r.unit_id = u.id and r.archived_at is null and r.moved_out_at is null
    and coalesce($2::date, ($3::timestamptz at time zone l.timezone)::date)
      between r.starts_on and coalesce(r.ends_on, 'infinity')
  left join people.customer c on c.id = r.customer_id
  where u.id = $1 and ($4::uuid[] is null or u.location_id = any ($4))
  order by r.role, c.name`

export const occupants = query('property.occupants', {
  summary: 'Who has to do with a unit on a day, and who of them is told what happens',
  route: 'GET /v1/units/{id}/occupants',
  needs: 'property.residency.read',
  input: { on: day({ help: 'Today, unless given.' }).optional() },
  output: {
    data: list(
      shape({
        residencyId: ref('property.residency'),
        customerId: ref('people.customer'),
        name: text(),
        role: oneOf(residentRoles),
        awayUntilOn: day().optional(),
        isTold: bool(),
      }),
    ),
  },
  async run(ctx, { id, on }) {
    const rows = await ctx.read<Occupant>(sql, [id, on ?? null, ctx.now.toString(), ctx.actor.locationIds])
    if (!rows.length) throw Failure.notFound()
    const people = rows.filter(row => row.residencyId)
    const told = new Set(toldOf(people).map(({ residencyId }) => residencyId))
    return { data: people.map(person => ({ ...person, isTold: told.has(person.residencyId) })) }
  },
})
