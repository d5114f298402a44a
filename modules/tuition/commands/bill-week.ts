import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { percentOf } from '#kernel/money/multiply.ts'
import { day, list } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import {
  billingErrors,
  type DraftLine,
  Invoice,
  invoiceIssued,
  issueSplitInvoices,
  type Share,
} from '#modules/billing/public.ts'
import { Plan } from '../entities/plan.ts'
import { agencyPart } from '../rules/agency.ts'
import { daysOfPlan, isMonday, schoolDays } from '../rules/week.ts'
import { presets } from '../settings.ts'
import { type WeekFacts, weekFacts } from '../steps/week-facts.ts'

type PlanRow = Row<typeof Plan>

export const billWeek = command('tuition.bill_week', {
  summary: 'Invoice one week of a plan to its agency and its payers; asked again, the same invoices',
  route: 'POST /v1/tuition-plans/{id}/weeks',
  needs: 'tuition.week.bill',
  on: Plan,
  input: { weekStartsOn: day({ help: 'A Monday.' }) },
  output: { data: list(shape(Invoice.allFields)) },
  status: 201,
  emits: [invoiceIssued],
  errors: {
    ...billingErrors,
    'tuition.not_running': { status: 409, when: 'The plan does not run on any day of that week.' },
  },
  async run(ctx, { id, weekStartsOn }) {
    if (!isMonday(weekStartsOn))
      throw Failure.field('/weekStartsOn', 'not_monday', 'A week begins on a Monday.')
    const plan = await ctx.find(Plan, id, { lock: true })
    const days = daysOfPlan(weekStartsOn, plan)
    if (!days.length || plan.archivedAt) ctx.fail('tuition.not_running')
    const facts = await weekFacts(ctx, id, weekStartsOn, schoolDays(weekStartsOn).at(-1)!)
    const lines = linesOf(ctx, plan, days.length, facts)
    const total = lines.reduce((sum, { unitAmount }) => sum + unitAmount, 0)
    const present = days.filter(one => facts.presentOn.includes(one)).length
    const data = await issueSplitInvoices(ctx, {
      shares: sharesOf(plan, { total, days: days.length, present }),
      currency: plan.weeklyRate.currency,
      locationId: plan.locationId,
      lines,
      subject: { entity: Plan.name, id: plan.id },
      key: `tuition/${plan.id}/${weekStartsOn}`,
    })
    return { data }
  },
})

function linesOf(ctx: CommandContext, { weeklyRate }: PlanRow, days: number, facts: WeekFacts): DraftLine[] {
  const week = percentOf(weeklyRate, days * 20)
  const place = {
    description: `Tuition ${facts.childName}`,
    rule: 'tuition.week',
    explanation: `${days} of 5 days`,
    unitAmount: week.amount,
    category: 'tuition',
  }
  const percent = String(ctx.tenant.settings.tuitionSiblingPercent ?? presets.siblingPercent)
  const off = facts.isLowerSibling ? percentOf(week, percent).amount : 0
  if (off === 0) return [place]
  const description = `Sibling discount ${facts.childName}`
  return [
    place,
    { ...place, description, rule: 'tuition.sibling', explanation: `${percent} %`, unitAmount: -off },
  ]
}

function sharesOf(plan: PlanRow, week: { total: number; days: number; present: number }): Share[] {
  const { agencyId, agencyRate, agencyBasis, shortfallPayerId } = plan
  const parents = plan.shares.map(({ payerId, percent }) => ({ payerId, percent }))
  if (!agencyId || !agencyRate || !agencyBasis) return parents
  // The authorisation is for a full week: of a week begun or ended in the middle the same part of it.
  const amount = Math.floor((agencyRate.amount * week.days) / 5)
  const { agency, shortfall } = agencyPart({ amount, basis: agencyBasis }, week)
  const short = shortfallPayerId ? [{ payerId: shortfallPayerId, amount: shortfall }] : []
  return [{ payerId: agencyId, amount: agency }, ...short, ...parents]
}
