import { command } from '#kernel/command/command.ts'
import { bool, list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Segment } from '../entities/segment.ts'
import { areaChanged, breachClosed, breachOpened } from '../events.ts'
import { momentErrors, momentField, momentOf } from '../steps/moment.ts'
import { beginSegments, endSegment } from '../steps/segments.ts'
import { lockAreas, settleAreas } from '../steps/settle-areas.ts'
import { whereabouts } from '../steps/whereabouts.ts'

const leftSql = `select d.name from presence.segment s join care.dependant d on d.id = s.dependant_id
  where s.area_id = any ($1::uuid[]) and s.ended_at is null and not s.dependant_id = any ($2::uuid[]) order by d.name`

export const move = command('presence.move', {
  summary: 'Take those whose faces were ticked to another area, keeping the time without a gap',
  route: 'POST /v1/area-moves',
  needs: 'presence.segment.operate',
  input: {
    dependantIds: list(ref('care.dependant'), {
      max: 100,
      help: 'Each ticked by face, leaving and arriving.',
    }),
    areaId: ref('presence.area'),
    isWholeGroup: bool({ help: 'Nobody may stay behind; who was not ticked is named.' }).default(false),
    at: momentField.optional(),
  },
  output: { data: list(shape(Segment.allFields)) },
  status: 201,
  emits: [areaChanged, breachOpened, breachClosed],
  errors: {
    ...momentErrors,
    'presence.not_here': { status: 409, when: 'One of them is in no area.' },
    'presence.face_missing': {
      status: 409,
      when: 'Someone of the group was not ticked; their names are told.',
    },
  },
  async run(ctx, { dependantIds, areaId, isWholeGroup, at }) {
    const moment = momentOf(ctx, at)
    const found = await whereabouts(ctx, dependantIds)
    const absent = found.filter(one => !one.segmentId).map(({ name }) => name)
    if (absent.length) ctx.fail('presence.not_here', { names: absent })
    const moving = found.filter(one => one.areaId !== areaId)
    const from = [...new Set(moving.map(one => one.areaId!))]
    await lockAreas(ctx, [...from, areaId])
    const left = isWholeGroup ? await ctx.sql.rows<{ name: string }>(leftSql, [from, dependantIds]) : []
    if (left.length) ctx.fail('presence.face_missing', { names: left.map(({ name }) => name) })
    for (const one of moving) await endSegment(ctx, one.segmentId!, moment)
    const ids = moving.map(({ id }) => id)
    const data = await beginSegments(ctx, { dependantIds: ids, areaId, at: moment, method: 'move' })
    const names = moving.map(({ name }) => name).join(', ')
    if (ids.length) await settleAreas(ctx, [...from, areaId], `Move of ${names}`.slice(0, 300))
    return { data }
  },
})
