import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { bool } from '#kernel/schema/fields.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import { ServiceRequest } from '../entities/request.ts'
import { Visit } from '../entities/visit.ts'
import { entryPlanned } from '../events.ts'
import { customersOf, toldByUnit } from '../steps/occupants-of.ts'
import { type EntryRuleFacts, lawfulStart } from '../upkeep/legal-entry.ts'

const { requestId, startsAt, endsAt, reason } = Visit.fields

const entryNotice = noticeTemplate({
  name: 'property.entry_planned',
  topic: 'entry',
  version: 1,
})

interface Rule extends EntryRuleFacts {
  id: string
  zone: string
  isEmergencyExempt: boolean
}

const ruleSql = `
  select e.id, l.timezone as zone, e.min_notice_hours as "minNoticeHours", e.allowed_from::text as "allowedFrom",
    e.allowed_until::text as "allowedUntil", e.is_emergency_exempt as "isEmergencyExempt"
  from property.building b join kernel.location l on l.id = b.location_id
  join property.entry_rule e on e.jurisdiction = b.jurisdiction and e.archived_at is null
    and e.effective_on <= ($2::timestamptz at time zone l.timezone)::date
  where b.id = $1 order by e.effective_on desc limit 1`

export const planVisit = command('property.plan_visit', {
  summary: 'Plan to enter a home; what the law does not allow is refused with the earliest time it does',
  route: 'POST /v1/entry-visits',
  needs: 'property.request.operate',
  input: { requestId, startsAt, endsAt, isEmergency: bool().default(false), reason },
  output: Visit,
  status: 201,
  emits: [entryPlanned],
  errors: {
    'property.no_unit': { status: 409, when: 'The request is about no home.' },
    'property.no_entry_rule': {
      status: 409,
      when: 'No rule on entering homes is known for this building; it is never guessed.',
    },
    'property.entry_not_allowed': { status: 409, when: 'The rule forbids it; see earliestStartsAt.' },
  },
  async run(ctx, { isEmergency, ...input }) {
    const request = await ctx.find(ServiceRequest, input.requestId)
    if (!request.unitId) return ctx.fail('property.no_unit')
    const [from, until] = [Temporal.Instant.from(input.startsAt), Temporal.Instant.from(input.endsAt)]
    if (Temporal.Instant.compare(until, from) <= 0)
      throw Failure.field('/endsAt', 'ends_before_start', 'It ends before it begins.')
    if (isEmergency && !input.reason?.trim())
      throw Failure.field('/reason', 'required', 'Say what the emergency is.')
    const rule = await ctx.sql.one<Rule>(ruleSql, [request.buildingId, input.startsAt])
    if (!rule) return ctx.fail('property.no_entry_rule')
    const isExempt = isEmergency && rule.isEmergencyExempt
    const wanted = { startsAt: from, endsAt: until, isConsented: request.mayEnter }
    const lawful = isExempt ? undefined : lawfulStart(wanted, rule, rule.zone, ctx.now)
    if (lawful) ctx.fail('property.entry_not_allowed', { earliestStartsAt: lawful.toString() })
    const basis = isExempt ? 'emergency' : request.mayEnter ? 'consent' : 'notice'
    const values = { ...input, unitId: request.unitId, basis, entryRuleId: rule.id } as const
    const visit = await ctx.insert(Visit, values)
    ctx.emit(entryPlanned, {
      entity: Visit.name,
      rowId: visit.id,
      locationId: visit.locationId,
      data: { requestId: request.id, basis },
    })
    await tell(ctx, request, visit, rule.zone)
    return visit
  },
})

async function tell(
  ctx: CommandContext,
  request: Row<typeof ServiceRequest>,
  visit: Row<typeof Visit>,
  zone: string,
): Promise<void> {
  const [from, until] = [visit.startsAt, visit.endsAt].map(at =>
    Temporal.Instant.from(at).toZonedDateTimeISO(zone),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime]
  const told = await toldByUnit(ctx.sql, [visit.unitId], ctx.now)
  await notify(ctx, {
    to: customersOf(told.get(visit.unitId) ?? []),
    template: entryNotice.name,
    data: {
      title: request.title,
      on: from.toPlainDate(),
      from: from.toPlainTime().toString({ smallestUnit: 'minute' }),
      until: until.toPlainTime().toString({ smallestUnit: 'minute' }),
    },
    key: `entry:${visit.id}`,
    isUrgent: visit.basis === 'emergency',
  })
}
