import { command } from '#kernel/command/command.ts'
import { oneOf } from '#kernel/schema/fields.ts'
import { Caregiver } from '../entities/caregiver.ts'
import { areaChanged, breachClosed, breachOpened } from '../events.ts'
import { endDuty } from '../steps/end-duty.ts'
import { momentErrors, momentField, momentOf } from '../steps/moment.ts'
import { settleAreas } from '../steps/settle-areas.ts'

export const clockOut = command('presence.clock_out', {
  summary: 'Count someone no longer: a break, or home',
  route: 'POST /v1/caregivers/{id}/clock-out',
  needs: 'presence.duty.operate',
  on: Caregiver,
  input: { reason: oneOf(['break', 'home']).default('home'), at: momentField.optional() },
  output: Caregiver,
  emits: [areaChanged, breachOpened, breachClosed],
  errors: {
    ...momentErrors,
    'presence.not_on_duty': { status: 409, when: 'They count in no area.' },
  },
  async run(ctx, { id, reason, at }) {
    const moment = momentOf(ctx, at)
    const caregiver = await ctx.find(Caregiver, id, { lock: true })
    const areas = await endDuty(ctx, id, reason, moment)
    if (!areas.length) ctx.fail('presence.not_on_duty')
    await settleAreas(ctx, areas, `${caregiver.name} ${reason === 'break' ? 'went on a break' : 'went home'}`)
    return caregiver
  },
})
