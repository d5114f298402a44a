import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { Stay } from '../entities/stay.ts'
import { stayCheckedIn } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { awaitOthers, gapsOf } from '../steps/arrivals.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { factsOf } from '../steps/facts-of.ts'
import { healthErrors, requireHealth } from '../steps/health-gate.ts'
import { openStay } from '../steps/open-stay.ts'

export const checkIn = command('bookings.check_in', {
  summary: 'The guests have arrived, or some of them; the others are waited for',
  route: 'POST /v1/stays/{id}/check-in',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: {
    guestIds: list(ref('care.dependant'), {
      max: 50,
      help: 'Who has come, when it is not everybody.',
    }).optional(),
  },
  output: Stay,
  emits: [stayCheckedIn],
  errors: { ...stayRefusals, ...healthErrors },
  async run(ctx, { id, guestIds }) {
    if (guestIds?.length === 0) throw Failure.field('/guestIds', 'too_short', 'Name who has come.')
    const { stay } = await openStay(ctx, id, 'checkIn')
    const { gaps } = await factsOf(ctx, id)
    requireHealth(ctx, gapsOf(gaps, guestIds ?? undefined), { until: stay.departsOn, isArrival: true })
    const awaitedCount = guestIds ? await awaitOthers(ctx, id, guestIds) : 0
    const changes = { status: 'checked_in', checkedInAt: ctx.now.toString(), awaitedCount } as const
    return emitStay(ctx, stayCheckedIn, await ctx.update(Stay, stay, changes))
  },
})
