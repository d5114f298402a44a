import { command } from '#kernel/command/command.ts'
import { Stay } from '../entities/stay.ts'
import { stayCheckedIn } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { factsOf } from '../steps/facts-of.ts'
import { healthErrors, requireHealth } from '../steps/health-gate.ts'
import { openStay } from '../steps/open-stay.ts'

export const checkIn = command('bookings.check_in', {
  summary: 'The guests have arrived',
  route: 'POST /v1/stays/{id}/check-in',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: {},
  output: Stay,
  emits: [stayCheckedIn],
  errors: { ...stayRefusals, ...healthErrors },
  async run(ctx, { id }) {
    const { stay } = await openStay(ctx, id, 'checkIn')
    const { gaps } = await factsOf(ctx, id)
    requireHealth(ctx, gaps, { until: stay.departsOn, isArrival: true })
    const changes = { status: 'checked_in', checkedInAt: ctx.now.toString() } as const
    return emitStay(ctx, stayCheckedIn, await ctx.update(Stay, stay, changes))
  },
})
