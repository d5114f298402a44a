import type { CommandContext } from '#kernel/command/context.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { noticeTemplate, notify } from '#modules/notices/public.ts'
import type { RequestRow } from './emit-request.ts'
import type { StayRow } from './open-stay.ts'

const depositTaken = noticeTemplate({
  name: 'bookings.deposit_taken',
  topic: 'stays',
  version: 1,
})

const depositSettled = noticeTemplate({
  name: 'bookings.stay_cancelled',
  topic: 'stays',
  version: 1,
})

const daysOf = ({ number, arrivesOn, departsOn }: StayRow) => ({ number, arrivesOn, departsOn })

export const tellDeposit = (ctx: CommandContext, stay: StayRow) =>
  notify(ctx, {
    to: { customerId: stay.customerId },
    template: depositTaken.name,
    data: { ...daysOf(stay), amount: stay.deposit },
    key: `stay-deposit:${stay.id}`,
  })

export const tellCancellation = (
  ctx: CommandContext,
  stay: StayRow,
  terms: { daysBefore: number; refund: Money; forfeit: Money; way: string },
) =>
  notify(ctx, {
    to: { customerId: stay.customerId },
    template: depositSettled.name,
    data: {
      ...daysOf(stay),
      ...terms,
    },
    key: `stay-cancelled:${stay.id}:${stay.version}`,
  })

const requestAnswered = noticeTemplate({
  name: 'bookings.request_answered',
  topic: 'stays',
  version: 1,
})

export const tellRequest = (ctx: CommandContext, request: RequestRow, answer: string) =>
  notify(ctx, {
    to: { customerId: request.customerId },
    template: requestAnswered.name,
    data: { arrivesOn: request.arrivesOn, departsOn: request.departsOn, answer },
    key: `stay-request:${request.id}:${request.status}`,
    link: '/portal',
  })
