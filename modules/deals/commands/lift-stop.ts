import { command } from '#kernel/command/command.ts'
import { Stop } from '../entities/stop.ts'
import { offerPosted } from '../events.ts'
import { casesToDecide } from '../steps/deciding-facts.ts'
import { verbScene } from '../steps/scene.ts'
import { settleCases } from '../steps/settle-cases.ts'

export const liftStop = command('deals.lift_stop', {
  summary:
    'Let the offers of a venue be posted again; those it took off come back at once if it is still quiet',
  route: 'DELETE /v1/deal-stops/{id}',
  needs: 'deals.deal.stop',
  on: Stop,
  input: {},
  output: Stop,
  emits: [offerPosted],
  async run(ctx, { id }) {
    const stop = await ctx.find(Stop, id, { lock: true })
    if (stop.liftedAt) return stop
    const lifted = await ctx.update(Stop, stop, { liftedAt: ctx.now.toString() })
    const cases = await casesToDecide(ctx.sql, ctx.now, { venueId: stop.venueId })
    await settleCases(
      verbScene(ctx),
      cases.filter(one => one.offer),
    )
    return lifted
  },
})
