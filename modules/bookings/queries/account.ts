import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import { query } from '#kernel/query/query.ts'
import { instant, integer, list, money, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { gapShape } from '#modules/care/public.ts'
import { Stay } from '../entities/stay.ts'
import { accountFacts } from '../steps/account-facts.ts'
import { billOf } from '../steps/bill.ts'
import { cancellationTerms } from '../steps/cancellation-terms.ts'
import { dayIn } from '../steps/local-day.ts'
import type { StayRow } from '../steps/open-stay.ts'
import { checkLocation } from './period.ts'
import { priceFields } from './price-shapes.ts'

const staySql = `select ${jsonOf(Stay.allFields)} as row from bookings.stay t where t.id = $1`

export const account = query('bookings.account', {
  summary:
    'What a stay comes to if its guests left now, what is held, and what cancelling it would give back',
  route: 'GET /v1/stays/{id}/account',
  needs: 'bookings.stay.read',
  input: { leftAt: instant({ help: 'Another moment than now.' }).optional() },
  output: {
    ...priceFields,
    timeFees: list(shape({ rule: text(), name: text(), explanation: text(), amount: money() })),
    lateFee: money().optional(),
    held: money(),
    due: money(),
    cancellation: shape({ daysBefore: integer(), percent: text(), refund: money(), forfeit: money() }),
    gaps: list(gapShape),
  },
  async run(ctx, { id, leftAt }) {
    const [[found], facts] = await Promise.all([
      ctx.read<{ row: StayRow }>(staySql, [id]),
      accountFacts((text, values) => ctx.read(text, values), id),
    ])
    if (!found || !facts) throw Failure.notFound()
    const stay = found.row
    checkLocation(ctx.actor, stay.locationId)
    const hasLeft = stay.checkedOutAt ?? leftAt
    const left = hasLeft ? Temporal.Instant.from(hasLeft) : stay.status === 'checked_in' ? ctx.now : undefined
    const { timeFees, lateFee, lines, total, perGuest } = billOf(stay, facts, left)
    const held = { amount: facts.held, currency: total.currency }
    return {
      lines,
      total,
      perGuest,
      timeFees,
      lateFee,
      held,
      due: { ...held, amount: total.amount - held.amount },
      cancellation: cancellationTerms(stay, facts, dayIn(ctx.now, facts.zone)),
      gaps: facts.gaps,
    }
  },
})
