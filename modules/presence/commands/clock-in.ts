import { command } from '#kernel/command/command.ts'
import { ref } from '#kernel/schema/fields.ts'
import { Area } from '../entities/area.ts'
import { Caregiver } from '../entities/caregiver.ts'
import { Duty } from '../entities/duty.ts'
import { areaChanged, breachClosed, breachOpened } from '../events.ts'
import { endDuty } from '../steps/end-duty.ts'
import { lockAreas, settleAreas } from '../steps/settle-areas.ts'

export const clockIn = command('presence.clock_in', {
  summary: 'Count someone in an area from now on; wherever they counted before, they no longer do',
  route: 'POST /v1/areas/{id}/duties',
  needs: 'presence.duty.operate',
  input: { caregiverId: ref('presence.caregiver') },
  output: Duty,
  status: 201,
  emits: [areaChanged, breachOpened, breachClosed],
  async run(ctx, { id, caregiverId }) {
    const area = await ctx.find(Area, id)
    const caregiver = await ctx.find(Caregiver, caregiverId, { lock: true })
    await lockAreas(ctx, [area.id])
    const before = await endDuty(ctx, caregiver.id, 'move')
    const duty = await ctx.insert(Duty, {
      caregiverId,
      areaId: area.id,
      locationId: area.locationId,
      startedAt: ctx.now.toString(),
    })
    await settleAreas(ctx, [area.id, ...before], `${caregiver.name} came`)
    return duty
  },
})
