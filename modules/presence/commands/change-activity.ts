import { command } from '#kernel/command/command.ts'
import { oneOf } from '#kernel/schema/fields.ts'
import { Area } from '../entities/area.ts'
import { areaChanged, breachClosed, breachOpened } from '../events.ts'
import { lockAreas, settleAreas } from '../steps/settle-areas.ts'
import { contexts } from '../supervision/rule-set.ts'

export const changeActivity = command('presence.change_activity', {
  summary: 'Say what a group is doing: some rules differ at nap, outdoors or near water',
  route: 'POST /v1/areas/{id}/activity',
  needs: 'presence.segment.operate',
  on: Area,
  input: { activity: oneOf(contexts) },
  output: Area,
  emits: [areaChanged, breachOpened, breachClosed],
  async run(ctx, { id, activity }) {
    await lockAreas(ctx, [id])
    const area = await ctx.update(Area, await ctx.find(Area, id), { activity })
    await settleAreas(ctx, [id], `Activity: ${activity}`)
    return area
  },
})
