import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { day, instant, list, oneOf, ref, text, timeOfDay } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { alertKinds, Entry, Plan } from '#modules/care/public.ts'
import { dueCare } from '../sql/due-care.ts'
import { openCareAlerts } from '../sql/open-care-alerts.ts'
import { checkLocation } from './period.ts'

const begin = 'day.begins'
const end = 'day.ends'

// The day comes ready made, see the traps in the README.
const sql = `
  with day as materialized (
    select coalesce($2::date, ($3::timestamptz at time zone l.timezone)::date) as today,
      coalesce($2::date, ($3::timestamptz at time zone l.timezone)::date)::timestamp at time zone l.timezone as begins,
      (coalesce($2::date, ($3::timestamptz at time zone l.timezone)::date) + 1)::timestamp at time zone l.timezone as ends
    from kernel.location l where l.id = $1
  )
  select json_build_object('on', day.today, 'data', (
    select coalesce(json_agg(json_build_object(
      'stayId', d.stay_id, 'roomName', r.name, 'area', r.area, 'guestId', d.guest_id, 'guestName', d.guest_name,
      'guestKind', d.guest_kind, 'alert', d.alert, 'planId', p.id, 'kind', p.kind, 'name', p.name,
      'quantity', p.quantity, 'unit', p.unit, 'instructions', p.instructions, 'isWithFood', p.is_with_food,
      'signOffCount', p.sign_off_count, 'dueAt', d.due_at, 'slot', to_char(d.due_at at time zone d.timezone, 'HH24:MI'),
      'entry', (select json_build_object('id', e.id, 'outcome', e.outcome, 'status', e.status, 'byId', e.by_id,
          'byName', e.by_name, 'recordedAt', e.recorded_at, 'secondByName', e.second_by_name)
        from care.entry e where e.plan_id = p.id and e.due_at = d.due_at and e.archived_at is null))
      order by d.due_at, r.area, r.position, d.guest_name, p.kind), '[]'::json)
    from ${dueCare(begin, end, 's.location_id = $1')} d
    join care.plan p on p.id = d.plan_id
    left join places.room r on r.id = d.room_id
  ), 'alerts', (
    select coalesce(json_agg(json_build_object('id', a.alert_id, 'kind', a.kind, 'message', a.message, 'stayId', a.stay_id)
      order by a.due_at), '[]'::json)
    from ${openCareAlerts('$1', 'day.today')} a
  )) as json
  from day`

const { kind, name, quantity, unit, instructions, isWithFood, signOffCount } = Plan.fields
const { outcome, status, byId, byName, recordedAt, secondByName } = Entry.fields

const careItem = shape({
  stayId: ref('bookings.stay'),
  roomName: text().optional(),
  area: text().optional(),
  guestId: ref('care.dependant'),
  guestName: text(),
  guestKind: text(),
  alert: text().optional(),
  planId: ref('care.plan'),
  kind,
  name,
  quantity,
  unit,
  instructions,
  isWithFood,
  signOffCount,
  dueAt: instant(),
  slot: timeOfDay(),
  entry: shape({ id: ref('care.entry'), outcome, status, byId, byName, recordedAt, secondByName }).optional(),
})

const careAlert = shape({
  id: ref('care.alert'),
  kind: oneOf(alertKinds),
  message: text(),
  stayId: ref('bookings.stay'),
})

export const careRound = query('bookings.care_round', {
  summary: 'Doses and meals of a day for the guests in house, with what has become of each',
  route: 'GET /v1/care-round',
  needs: 'care.plan.read',
  shows: ['care.plan'],
  input: { locationId: ref('kernel.location'), on: day().optional() },
  output: { on: day(), data: list(careItem, { max: 5000 }), alerts: list(careAlert) },
  async run(ctx, { locationId, on }) {
    checkLocation(ctx.actor, locationId)
    const sheet = await ctx.readJson(sql, [locationId, on ?? null, ctx.now.toString()])
    if (sheet.text === 'null' || sheet.text === undefined) throw Failure.notFound()
    return sheet
  },
})
