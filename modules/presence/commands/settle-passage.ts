import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { Passage } from '../entities/passage.ts'
import { passageSettled } from '../events.ts'

export const settlePassage = command('presence.settle_passage', {
  summary: 'Say what became of a passage that could not be true beside the rest',
  route: 'POST /v1/passages/{id}/settlement',
  needs: 'presence.release.operate',
  on: Passage,
  input: { settlement: text({ max: 500 }) },
  output: Passage,
  emits: [passageSettled],
  errors: { 'presence.no_conflict': { status: 409, when: 'There is nothing to settle in this passage.' } },
  async run(ctx, { id, settlement }) {
    const passage = await ctx.find(Passage, id, { lock: true })
    if (!passage.conflict || passage.settledAt) ctx.fail('presence.no_conflict')
    const settled = { settlement, settledAt: ctx.now.toString(), settledByName: ctx.actor.name }
    const data = { dependantId: passage.dependantId }
    ctx.emit(passageSettled, { entity: Passage.name, rowId: id, locationId: passage.locationId, data })
    return ctx.update(Passage, passage, settled)
  },
})
