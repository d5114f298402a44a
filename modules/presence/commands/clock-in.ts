import { command } from '#kernel/command/command.ts'
import { ref } from '#kernel/schema/fields.ts'
import { Area } from '../entities/area.ts'
import { Caregiver } from '../entities/caregiver.ts'
import { Duty } from '../entities/duty.ts'
import { areaChanged, breachClosed, breachOpened } from '../events.ts'
import { endDuty } from '../steps/end-duty.ts'
import { momentErrors, momentField, momentOf } from '../steps/moment.ts'
import { lockAreas, settleAreas } from '../steps/settle-areas.ts'

const laterSql = `select id from presence.duty where caregiver_id = $1
  and (started_at > $2 or ended_at > $2) limit 1`

export const clockIn = command('presence.clock_in', {
  summary: 'Count someone in an area from now on; wherever they counted before, they no longer do',
  route: 'POST /v1/areas/{id}/duties',
  needs: 'presence.duty.operate',
  input: { caregiverId: ref('presence.caregiver'), at: momentField.optional() },
  output: Duty,
  status: 201,
  emits: [areaChanged, breachOpened, breachClosed],
  errors: {
    ...momentErrors,
    'presence.counted_since': {
      status: 409,
      when: 'They came or went since that moment; what was told later stands.',
    },
  },
  async run(ctx, { id, caregiverId, at }) {
    const moment = momentOf(ctx, at)
    const area = await ctx.find(Area, id)
    const caregiver = await ctx.find(Caregiver, caregiverId, { lock: true })
    await lockAreas(ctx, [area.id])
    if (at && (await ctx.sql.one(laterSql, [caregiverId, moment]))) ctx.fail('presence.counted_since')
    const before = await endDuty(ctx, caregiver.id, 'move', moment)
    const duty = await ctx.insert(Duty, {
      caregiverId,
      areaId: area.id,
      locationId: area.locationId,
      startedAt: moment,
    })
    await settleAreas(ctx, [area.id, ...before], `${caregiver.name} came`)
    return duty
  },
})
