import { command } from '#kernel/command/command.ts'
import { Stop } from '../entities/stop.ts'

export const liftStop = command('deals.lift_stop', {
  summary: 'Let the offers of a venue be posted again; the next round decides which',
  route: 'DELETE /v1/deal-stops/{id}',
  needs: 'deals.deal.stop',
  on: Stop,
  input: {},
  output: Stop,
  async run(ctx, { id }) {
    const stop = await ctx.find(Stop, id, { lock: true })
    return stop.liftedAt ? stop : ctx.update(Stop, stop, { liftedAt: ctx.now.toString() })
  },
})
