import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { percentOf } from '#kernel/money/multiply.ts'
import {
  type billingErrors,
  type DraftLine,
  type InvoiceRow,
  issueSplitInvoices,
  type Share,
} from '#modules/billing/public.ts'
import { Plan } from '../entities/plan.ts'
import { agencyPart } from '../rules/agency.ts'
import { daysOfPlan, type Period, partOf, schoolDaysIn } from '../rules/period.ts'
import { presets } from '../settings.ts'
import { type PeriodFacts, periodFacts } from './period-facts.ts'

type PlanRow = Row<typeof Plan>
type Context = CommandContext<keyof typeof billingErrors>

interface Days {
  running: number
  all: number
}

/** Invoices one period of a plan to its agency and payers, once; undefined where the plan runs on none of its days. */
export async function billPeriod(
  ctx: Context,
  plan: PlanRow,
  period: Period,
): Promise<InvoiceRow[] | undefined> {
  const running = daysOfPlan(period, plan)
  if (!running.length || plan.archivedAt) return undefined
  const days = { running: running.length, all: schoolDaysIn(period).length }
  const facts = await periodFacts(ctx, plan.id, period)
  const lines = linesOf(ctx, plan, days, facts)
  const total = lines.reduce((sum, { unitAmount }) => sum + unitAmount, 0)
  const present = running.filter(one => facts.presentOn.includes(one)).length
  return issueSplitInvoices(ctx, {
    shares: sharesOf(plan, days, { total, present }),
    currency: plan.weeklyRate.currency,
    locationId: plan.locationId,
    lines,
    subject: { entity: Plan.name, id: plan.id },
    key: `tuition/${plan.id}/${period.startsOn}`,
  })
}

function linesOf(
  ctx: Context,
  { weeklyRate }: PlanRow,
  { running, all }: Days,
  facts: PeriodFacts,
): DraftLine[] {
  const amount = partOf(weeklyRate.amount, running, all)
  const place = {
    description: `Tuition ${facts.childName}`,
    rule: 'tuition.week',
    explanation: `${running} of ${all} days`,
    unitAmount: amount,
    category: 'tuition',
  }
  const percent = String(ctx.tenant.settings.tuitionSiblingPercent ?? presets.siblingPercent)
  const off = facts.isLowerSibling ? percentOf({ ...weeklyRate, amount }, percent).amount : 0
  if (off === 0) return [place]
  const description = `Sibling discount ${facts.childName}`
  return [
    place,
    { ...place, description, rule: 'tuition.sibling', explanation: `${percent} %`, unitAmount: -off },
  ]
}

function sharesOf(
  plan: PlanRow,
  { running, all }: Days,
  { total, present }: { total: number; present: number },
): Share[] {
  const { agencyId, agencyRate, agencyBasis, shortfallPayerId } = plan
  const parents = plan.shares.map(({ payerId, percent }) => ({ payerId, percent }))
  if (!agencyId || !agencyRate || !agencyBasis) return parents
  // The authorisation is for a full period: of one begun or ended in the middle the same part of it.
  const amount = Math.floor((agencyRate.amount * running) / all)
  const { agency, shortfall } = agencyPart({ amount, basis: agencyBasis }, { total, days: running, present })
  const short = shortfallPayerId ? [{ payerId: shortfallPayerId, amount: shortfall }] : []
  return [{ payerId: agencyId, amount: agency }, ...short, ...parents]
}
