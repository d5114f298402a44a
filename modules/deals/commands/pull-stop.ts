import { command } from '#kernel/command/command.ts'
import { Stop } from '../entities/stop.ts'
import { offerClosed } from '../events.ts'
import { casesToDecide } from '../steps/deciding-facts.ts'
import { verbScene } from '../steps/scene.ts'
import { settleCases } from '../steps/settle-cases.ts'

const { venueId, reason } = Stop.fields

export const pullStop = command('deals.pull_stop', {
  summary: 'Take every offer of a venue off at once and post none until this is lifted; bookings keep theirs',
  route: 'POST /v1/deal-stops',
  needs: 'deals.deal.stop',
  input: { venueId, reason },
  output: Stop,
  status: 201,
  emits: [offerClosed],
  async run(ctx, input) {
    const stop = await ctx.insert(Stop, input)
    const cases = await casesToDecide(ctx.sql, ctx.now, { venueId: stop.venueId })
    await settleCases(
      verbScene(ctx),
      cases.filter(one => one.offer?.status === 'live'),
    )
    return stop
  },
})
