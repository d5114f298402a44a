import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow, Row } from '#kernel/entity/entity.ts'
import { Entry } from '../entities/entry.ts'
import { Plan } from '../entities/plan.ts'
import { careRecorded } from '../events.ts'
import { earlyMinutes, mealMinutes, type Outcome, outcomesOf } from '../rules.ts'
import { raiseAlerts } from './raise-alerts.ts'

export const careErrors = {
  'care.already_recorded': { status: 409, when: 'This dose or meal has been recorded already; see entry.' },
  'care.not_a_slot': { status: 422, when: 'The plan has no dose or meal at this time.' },
  'care.too_early': { status: 409, when: 'The time of this dose is still too far off.' },
  'care.not_eaten': { status: 409, when: 'This goes with food, and too little was eaten: give a reason.' },
  'care.wrong_outcome': { status: 422, when: 'A dose is given, refused or skipped; a meal eaten or not.' },
  'care.reason_missing': { status: 422, when: 'A dose that is not given needs a reason.' },
} as const

export type CareRefusal = keyof typeof careErrors
export type EntryRow = Row<typeof Entry>

export interface Given {
  planId: string
  dueAt: string
  outcome: Outcome
  reason?: string | null
  note?: string | null
}

interface Found {
  guestName: string
  customerId: string
  isSlot: boolean
  hasEaten: boolean
  lastMeal: Outcome | null
  entry: { id: string; byName: string; recordedAt: string; outcome: Outcome } | null
}

// The slot is looked for on the clocks of all locations: a guest is at one of them, and the plan does not say which.
const factsSql = `
  select g.name as "guestName", g.customer_id as "customerId",
    exists (select from kernel.location l
      where p.slots ? to_char($2::timestamptz at time zone l.timezone, 'HH24:MI')
        and ($2::timestamptz at time zone l.timezone)::date >= p.starts_on
        and (p.ends_on is null or ($2::timestamptz at time zone l.timezone)::date <= p.ends_on)) as "isSlot",
    exists (select from care.entry e join care.plan f on f.id = e.plan_id
      where e.dependant_id = g.id and f.kind = 'feeding' and e.archived_at is null and e.outcome in ('all', 'half')
        and e.due_at between $2::timestamptz - interval '${mealMinutes} minutes' and $2::timestamptz + interval '${mealMinutes} minutes') as "hasEaten",
    (select e.outcome from care.entry e join care.plan f on f.id = e.plan_id
      where e.dependant_id = g.id and f.kind = 'feeding' and e.archived_at is null and e.due_at < $2::timestamptz
      order by e.due_at desc limit 1) as "lastMeal",
    (select json_build_object('id', e.id, 'byName', e.by_name, 'recordedAt', e.recorded_at, 'outcome', e.outcome)
      from care.entry e where e.plan_id = p.id and e.due_at = $2::timestamptz and e.archived_at is null) as entry
  from care.plan p join care.dependant g on g.id = p.dependant_id where p.id = $1`

/** Puts a dose or a meal on record; refuses what was recorded already, comes too early or goes without its meal. */
export async function recordCare(ctx: CommandContext<CareRefusal>, given: Given): Promise<EntryRow> {
  const { outcome, reason, note } = given
  // Locked, so that of two people with the same dose in hand the second is told who was first.
  const plan = await ctx.find(Plan, given.planId, { lock: true })
  const dueAt = Temporal.Instant.from(given.dueAt)
  const facts = (await ctx.sql.one<Found>(factsSql, [plan.id, dueAt.toString()]))!
  if (!(outcomesOf[plan.kind] as readonly string[]).includes(outcome)) ctx.fail('care.wrong_outcome')
  if (facts.entry) ctx.fail('care.already_recorded', { entry: facts.entry })
  if (!facts.isSlot || plan.archivedAt) ctx.fail('care.not_a_slot', { slots: plan.slots })
  if (Temporal.Instant.compare(dueAt, ctx.now.add({ minutes: earlyMinutes })) > 0) ctx.fail('care.too_early')
  const isGiven = outcome === 'given'
  if (plan.kind === 'medication' && !isGiven && !reason) ctx.fail('care.reason_missing')
  if (isGiven && plan.isWithFood && !facts.hasEaten && !reason) ctx.fail('care.not_eaten')
  const entry = await ctx.insert(Entry, {
    planId: plan.id,
    dependantId: plan.dependantId,
    dueAt: dueAt.toString(),
    recordedAt: ctx.now.toString(),
    outcome,
    status: isGiven && plan.signOffCount === 2 ? 'awaiting_second' : 'done',
    byId: ctx.actor.id,
    byName: ctx.actor.name,
    reason,
    note,
  } as NewRow<typeof Entry>)
  emitCare(ctx, careRecorded, entry)
  if (outcome === 'none' && facts.lastMeal === 'none') await alertRefusals(ctx, entry, facts)
  return entry
}

export function emitCare(ctx: CommandContext, event: { name: string }, entry: EntryRow): EntryRow {
  const { planId, dependantId, dueAt, outcome } = entry
  ctx.emit(event, { entity: Entry.name, rowId: entry.id, data: { planId, dependantId, dueAt, outcome } })
  return entry
}

const alertRefusals = (
  ctx: CommandContext,
  { planId, dependantId, dueAt }: EntryRow,
  { guestName, customerId }: Found,
) =>
  raiseAlerts(
    ctx,
    (['manager', 'owner'] as const).map(level => ({
      kind: 'meals_refused',
      level,
      planId,
      dependantId,
      dueAt,
      locationId: null,
      customerId,
      message: `${guestName} has refused two meals in a row`,
    })),
  )
