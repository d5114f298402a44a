import { actorMay } from '#kernel/access/actor.ts'
import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Segment } from '../entities/segment.ts'
import { areaChanged, breachClosed, breachOpened } from '../events.ts'
import { momentErrors, momentField, momentOf } from '../steps/moment.ts'
import { beginSegments } from '../steps/segments.ts'
import { lockAreas, settleAreas } from '../steps/settle-areas.ts'
import { type Whereabouts, whereabouts } from '../steps/whereabouts.ts'

export const overridePermission = 'presence.segment.override'

const errors = {
  ...momentErrors,
  'presence.no_area': { status: 422, when: 'No area was named, and one of them belongs to no group.' },
  'presence.not_enrolled': { status: 409, when: 'The last day of one of them has passed.' },
  'presence.would_breach': {
    status: 409,
    when: 'The arrival would break a supervision rule, and this house refuses that.',
  },
} as const

type Context = CommandContext<keyof typeof errors>
type SegmentRow = Row<typeof Segment>

export const checkIn = command('presence.check_in', {
  summary: 'Take the arrival of one or several; who is here already stays, with the earlier moment',
  route: 'POST /v1/arrivals',
  needs: 'presence.segment.operate',
  input: {
    dependantIds: list(ref('care.dependant'), { max: 100 }),
    areaId: ref('presence.area', { help: 'The area of their group unless given.' }).optional(),
    method: oneOf(['kiosk', 'room']).default('room'),
    at: momentField.optional(),
    overrideReason: text({
      max: 300,
      help: 'Why a rule is broken; needs a permission of its own.',
    }).optional(),
  },
  output: { data: list(shape(Segment.allFields)) },
  status: 201,
  emits: [areaChanged, breachOpened, breachClosed],
  errors,
  async run(ctx, { dependantIds, areaId, method, at, overrideReason }) {
    if (overrideReason && !actorMay(ctx.actor, overridePermission))
      throw Failure.forbidden(overridePermission)
    const moment = momentOf(ctx, at)
    const found = await whereabouts(ctx, dependantIds)
    const groups = groupsOf(ctx, found, areaId)
    await lockAreas(ctx, [...groups.keys()])
    const segments = await keepEarlier(ctx, found, moment)
    for (const [id, one] of groups)
      segments.push(...(await beginSegments(ctx, { dependantIds: one, areaId: id, at: moment, method })))
    const names = found.filter(one => !one.segmentId).map(({ name }) => name)
    const settled = names.length
      ? await settleAreas(ctx, [...groups.keys()], `Arrival of ${names.join(', ')}`.slice(0, 300), {
          overrideReason,
        })
      : []
    const broken = settled.find(({ isNewBreach }) => isNewBreach)
    if (broken && ctx.tenant.settings.presenceHardBlock === true && !overrideReason)
      ctx.fail('presence.would_breach', { areaId: broken.area.id, says: broken.judgement.says })
    return { data: segments }
  },
})

/** Who comes to which area; those who are here already come nowhere. */
function groupsOf(ctx: Context, found: Whereabouts[], areaId?: string | null): Map<string, string[]> {
  const today = ctx.now.toZonedDateTimeISO(ctx.tenant.timezone).toPlainDate().toString()
  const groups = new Map<string, string[]>()
  for (const { id, homeId, segmentId, endedOn } of found) {
    if (segmentId) continue
    if (endedOn && endedOn < today) ctx.fail('presence.not_enrolled', { dependantId: id, endedOn })
    const to = areaId ?? homeId ?? ctx.fail('presence.no_area', { dependantId: id })
    groups.set(to, [...(groups.get(to) ?? []), id])
  }
  return groups
}

/** Of two devices that took the same arrival, the earlier moment stands. */
async function keepEarlier(ctx: Context, found: Whereabouts[], moment: string): Promise<SegmentRow[]> {
  const rows: SegmentRow[] = []
  for (const { segmentId } of found) {
    if (!segmentId) continue
    const segment = await ctx.find(Segment, segmentId)
    const isEarlier = segment.method !== 'move' && Temporal.Instant.compare(moment, segment.startedAt) < 0
    rows.push(isEarlier ? await ctx.update(Segment, segment, { startedAt: moment }) : segment)
  }
  return rows
}
