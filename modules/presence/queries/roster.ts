import { actorMay, actorMayAt } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, id, instant, list, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

const sql = `
  select a.location_id as "locationId", json_build_object(
    'areaId', a.id, 'name', a.name,
    'data', (select coalesce(json_agg(json_build_object('dependantId', d.id, 'name', d.name,
        'alert', case when $2 or d.kind <> 'child' then d.alert end,
        'isHere', s.area_id is not distinct from a.id, 'elsewhereId', nullif(s.area_id, a.id),
        'since', s.started_at) order by d.name), '[]'::json)
      from care.dependant d
      left join presence.segment s on s.dependant_id = d.id and s.ended_at is null
      left join presence.placement p on p.dependant_id = d.id and p.archived_at is null
      where d.archived_at is null and (s.area_id = a.id or p.area_id = a.id)),
    'caregivers', (select coalesce(json_agg(json_build_object('caregiverId', g.id, 'name', g.name,
        'since', u.started_at) order by g.name), '[]'::json)
      from presence.duty u join presence.caregiver g on g.id = u.caregiver_id
      where u.area_id = a.id and u.ended_at is null)
  ) as sheet
  from presence.area a where a.id = $1`

export const roster = query('presence.roster', {
  summary: 'Who belongs to an area or is in it, and who looks after them',
  route: 'GET /v1/areas/{id}/roster',
  needs: 'presence.segment.read',
  shows: ['children.child'],
  input: {},
  output: {
    areaId: ref('presence.area'),
    name: text(),
    data: list(
      shape({
        dependantId: id(),
        name: text(),
        alert: text().optional(),
        isHere: bool(),
        elsewhereId: id().optional(),
        since: instant().optional(),
      }),
    ),
    caregivers: list(shape({ caregiverId: id(), name: text(), since: instant() })),
  },
  async run(ctx, { id: areaId }) {
    const [found] = await ctx.read<{ locationId: string; sheet: object }>(sql, [
      areaId,
      actorMay(ctx.actor, 'children.health.read'),
    ])
    if (!found || !actorMayAt(ctx.actor, found.locationId)) throw Failure.notFound()
    return found.sheet
  },
})
