import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { day, list } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { billingErrors, Invoice, invoiceIssued } from '#modules/billing/public.ts'
import { Plan } from '../entities/plan.ts'
import { periodOf } from '../rules/period.ts'
import { isMonday } from '../rules/week.ts'
import { billPeriod } from '../steps/bill-period.ts'

export const notRunning = {
  'tuition.not_running': { status: 409, when: 'The plan does not run on any day of that time.' },
} as const

const output = { data: list(shape(Invoice.allFields)) }
const errors = { ...billingErrors, ...notRunning }

export const billWeek = command('tuition.bill_week', {
  summary: 'Invoice one week of a plan to its agency and its payers; asked again, the same invoices',
  route: 'POST /v1/tuition-plans/{id}/weeks',
  needs: 'tuition.week.bill',
  on: Plan,
  input: { weekStartsOn: day({ help: 'A Monday.' }) },
  output,
  status: 201,
  emits: [invoiceIssued],
  errors: {
    ...errors,
    'tuition.other_period': { status: 409, when: 'The plan is not charged by the week: invoice its period.' },
  },
  async run(ctx, { id, weekStartsOn }) {
    if (!isMonday(weekStartsOn))
      throw Failure.field('/weekStartsOn', 'not_monday', 'A week begins on a Monday.')
    const plan = await ctx.find(Plan, id, { lock: true })
    if (plan.cadence !== 'weekly') ctx.fail('tuition.other_period', { cadence: plan.cadence })
    const data = await billPeriod(ctx, plan, periodOf('weekly', weekStartsOn, plan.startsOn))
    return { data: data ?? ctx.fail('tuition.not_running') }
  },
})

export const billOnePeriod = command('tuition.bill_period', {
  summary:
    'Invoice the period of a plan that a day lies in, be it a week, a fortnight, a month or longer; once',
  route: 'POST /v1/tuition-plans/{id}/periods',
  needs: 'tuition.week.bill',
  on: Plan,
  input: { on: day() },
  output,
  status: 201,
  emits: [invoiceIssued],
  errors,
  async run(ctx, { id, on }) {
    const plan = await ctx.find(Plan, id, { lock: true })
    const data = await billPeriod(ctx, plan, periodOf(plan.cadence, on, plan.startsOn))
    return { data: data ?? ctx.fail('tuition.not_running') }
  },
})
