import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { Batch } from '../entities/batch.ts'
import { batchReleased } from '../events.ts'
import { liftLoads } from '../steps/hold-loads.ts'

export const releaseBatch = command('coating.release_batch', {
  summary: 'Let the parts of a held batch go on, answering for it',
  route: 'POST /v1/batches/{id}/release',
  needs: 'coating.batch.override',
  on: Batch,
  input: { reason: text({ max: 300 }) },
  output: Batch,
  emits: [batchReleased],
  errors: {
    'coating.batch_released': { status: 409, when: 'It was released before.' },
    'coating.batch_failed': {
      status: 409,
      when: 'The log proves that it is not cured. Bake it again and send the new log.',
    },
  },
  async run(ctx, { id, reason }) {
    const batch = await ctx.find(Batch, id, { lock: true })
    if (batch.status === 'released') ctx.fail('coating.batch_released', { releasedAt: batch.releasedAt })
    if (batch.verdict === 'fail') ctx.fail('coating.batch_failed')
    const released = await ctx.update(Batch, batch, {
      status: 'released',
      releasedAt: ctx.now.toString(),
      releasedBy: ctx.actor.name,
      releaseReason: reason,
    })
    await liftLoads(ctx, batch)
    const data = { number: batch.number, verdict: batch.verdict ?? 'none' }
    ctx.emit(batchReleased, { entity: Batch.name, rowId: id, locationId: batch.locationId, data })
    return released
  },
})
