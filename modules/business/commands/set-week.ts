import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { about, happened } from '#kernel/entity/happenings.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { json, list } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Member } from '#kernel/tenancy/member.ts'
import { WorkingHours } from '../entities/working-hours.ts'

type Stored = Row<typeof WorkingHours>
const { weekday, startTime, endTime, locationId } = WorkingHours.fields
const part = { weekday, startTime, endTime, locationId }
type Hours = InputOf<typeof part>

const mostADay = 2
const events = happened(WorkingHours)
const row = `${jsonOf(WorkingHours.allFields)} as row`
const currentSql = `select ${row} from business.working_hours t where member_id = $1 and archived_at is null for update`
const endSql = `update business.working_hours t set archived_at = $2, updated_at = $2, version = version + 1
  where id = any ($1::uuid[]) returning ${row}`
const placesSql = 'select id from kernel.location where id = any ($1::uuid[]) and archived_at is null'

const keyOf = (one: Hours) => [one.weekday, one.startTime, one.endTime, one.locationId ?? ''].join()

function refuseWrongHours(hours: readonly Hours[]): void {
  const refuse = (at: number, code: string, message: string) => {
    throw Failure.field(`/hours/${at}/endTime`, code, message)
  }
  hours.forEach((one, at) => {
    if (one.endTime <= one.startTime) refuse(at, 'out_of_range', 'This must be after the beginning.')
    const before = hours.slice(0, at).filter(other => other.weekday === one.weekday)
    if (before.length >= mostADay) refuse(at, 'too_many', `A day has at most ${mostADay} parts.`)
    if (before.some(other => other.startTime < one.endTime && one.startTime < other.endTime))
      refuse(at, 'business.hours_overlap', 'This is at the same time as other hours of that day.')
  })
}

async function refuseOtherPlaces(ctx: CommandContext, hours: readonly Hours[]): Promise<void> {
  const ids = [...new Set(hours.flatMap(({ locationId }) => locationId ?? []))]
  if (ids.length === 0) return
  const found = await ctx.sql.rows(placesSql, [ids])
  const isOwn = ids.every(id => ctx.actor.locationIds === null || ctx.actor.locationIds.includes(id))
  if (found.length < ids.length || !isOwn)
    throw Failure.field(
      '/hours',
      'unknown_reference',
      'There is no such location, or it is not yours to see.',
    )
}

export const setWeek = command('business.set_week', {
  summary: 'Say when somebody usually works; what was said before gives way',
  route: 'POST /v1/members/{id}/working-hours',
  needs: WorkingHours.access.write,
  on: Member,
  input: {
    hours: list(json<Hours>(inputSchema(part) as Field['schema']), {
      max: 14,
      help: 'The whole week, a day with a break in two parts; an empty list: no usual hours.',
    }),
  },
  output: { data: list(shape(WorkingHours.allFields), { max: 14 }) },
  emits: [events.created, events.archived],
  async run(ctx, { id, hours }) {
    refuseWrongHours(hours)
    // Locked, so that of two who write at once the later one's week stands whole.
    await ctx.find(Member, id, { lock: true })
    await refuseOtherPlaces(ctx, hours)
    const current = (await ctx.sql.rows<{ row: Stored }>(currentSql, [id])).map(found => found.row)
    const kept = current.filter(one => hours.some(other => keyOf(other) === keyOf(one)))
    const gone = current.filter(one => !kept.includes(one))
    const ended = gone.length
      ? await ctx.sql.rows<{ row: Stored }>(endSql, [gone.map(one => one.id), ctx.now.toString()])
      : []
    for (const { row: after } of ended) {
      ctx.record(WorkingHours, after, gone.find(one => one.id === after.id)!, ['archivedAt'])
      ctx.emit(events.archived, about(WorkingHours, after))
    }
    const fresh = hours.filter(one => !kept.some(other => keyOf(other) === keyOf(one)))
    const made = await ctx.insertMany(
      WorkingHours,
      fresh.map(one => ({ ...one, memberId: id })),
    )
    for (const one of made) ctx.emit(events.created, about(WorkingHours, one))
    return { data: [...kept, ...made].sort((a, b) => keyOf(a).localeCompare(keyOf(b))) }
  },
})
