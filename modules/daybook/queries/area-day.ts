import { actorMayAt } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { list } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { startOfDay } from '#kernel/time/zone.ts'
import { Entry } from '../entities/entry.ts'

const placeSql = `select a.location_id as "locationId", l.timezone from presence.area a
  join kernel.location l on l.id = a.location_id where a.id = $1`

const { dependantId, kind, at, endedAt, meal, amount, millilitres, text } = Entry.fields
const { id } = Entry.allFields

const sql = `
  select e.id, e.dependant_id as "dependantId", e.kind, e.at, e.ended_at as "endedAt", e.meal, e.amount,
    e.millilitres, e.text
  from daybook.entry e
  where e.area_id = $1 and e.at >= $2 and e.archived_at is null order by e.at desc, e.id limit 500`

export const areaDay = query('daybook.area_day', {
  summary: 'What was written today of the children of an area, the latest first',
  route: 'GET /v1/areas/{id}/day',
  needs: Entry.access.read,
  shows: [Entry.name],
  input: {},
  output: {
    data: list(shape({ id: id!, dependantId, kind, at, endedAt, meal, amount, millilitres, text }), {
      max: 500,
    }),
  },
  async run(ctx, input) {
    const [place] = await ctx.read<{ locationId: string; timezone: string }>(placeSql, [input.id])
    if (!place || !actorMayAt(ctx.actor, place.locationId)) throw Failure.notFound()
    const today = ctx.now.toZonedDateTimeISO(place.timezone).toPlainDate()
    const data = await ctx.read(sql, [input.id, startOfDay(today, place.timezone).toString()])
    return { data }
  },
})
