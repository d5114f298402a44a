import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { bool, longText } from '#kernel/schema/fields.ts'
import { isOfTheHouse } from '../book/book-table.ts'
import { Strike } from '../entities/strike.ts'
import { strikeChanged } from '../events.ts'
import { disputeDays } from '../rules.ts'
import { localDayOf } from '../steps/local-day.ts'
import { tellStrike } from './no-show.ts'

async function openStrike(ctx: CommandContext, id: string) {
  const strike = await ctx.find(Strike, id, { lock: true })
  if (strike.visitorId !== ctx.actor.id && !isOfTheHouse(ctx)) throw Failure.notFound()
  return strike
}

export const dispute = command('venues.dispute', {
  summary: 'A guest says that it was no no-show',
  route: 'POST /v1/strikes/{id}/dispute',
  needs: 'venues.reservation.book',
  on: Strike,
  input: { dispute: longText({ max: 2000, help: 'What happened.' }) },
  output: Strike,
  emits: [strikeChanged],
  errors: {
    'venues.dispute_too_late': { status: 409, when: 'It can be disputed for fourteen days; see days.' },
    'venues.not_disputable': { status: 409, when: 'It was disputed or decided already.' },
  },
  async run(ctx, { id, dispute: said }) {
    const strike = await openStrike(ctx, id)
    if (strike.status !== 'standing') ctx.fail('venues.not_disputable', { status: strike.status })
    const today = await localDayOf(ctx, strike.locationId!, ctx.now.toString())
    const last = Temporal.PlainDate.from(strike.onDay).add({ days: disputeDays })
    if (Temporal.PlainDate.compare(today, last) > 0)
      ctx.fail('venues.dispute_too_late', { days: disputeDays })
    const changes = { status: 'disputed', dispute: said, disputedAt: ctx.now.toString() } as const
    return tellStrike(ctx, await ctx.update(Strike, strike, changes))
  },
})

export const decideDispute = command('venues.decide_dispute', {
  summary: 'Decide a dispute: the strike is lifted, or it stays',
  route: 'POST /v1/strikes/{id}/decision',
  needs: 'venues.strike.decide',
  on: Strike,
  input: {
    isUpheld: bool({ help: 'The guest is right: the strike is lifted.' }),
    decision: longText({ max: 2000, help: 'Why; the guest reads it.' }),
  },
  output: Strike,
  emits: [strikeChanged],
  errors: { 'venues.not_disputed': { status: 409, when: 'Nobody disputes it, or it was decided.' } },
  async run(ctx, { id, isUpheld, decision }) {
    const strike = await ctx.find(Strike, id, { lock: true })
    if (strike.status !== 'disputed') ctx.fail('venues.not_disputed', { status: strike.status })
    const status = isUpheld ? ('lifted' as const) : ('confirmed' as const)
    return tellStrike(
      ctx,
      await ctx.update(Strike, strike, { status, decision, decidedAt: ctx.now.toString() }),
    )
  },
})
