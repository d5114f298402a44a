import { createHash } from 'node:crypto'
import { enqueueLater } from '#kernel/job/enqueue.ts'
import { type JobContext, type JobDefinition, job } from '#kernel/job/job.ts'
import { id, list } from '#kernel/schema/fields.ts'
import { claimAll } from '../steps/claim.ts'
import { envelopesOf } from '../steps/envelope.ts'
import { handOver } from '../steps/hand-over.ts'
import { type Planned, planOf } from '../steps/plan.ts'
import { progress } from '../steps/progress.ts'
import { mostAttempts } from './attempts.ts'
import { gatherDigest } from './gather-digest.ts'

/** Sends notices, after the commit that made them. One that fails holds up none of the others. */
export const deliver: JobDefinition<{ ids: ReturnType<typeof list<string>> }> = job('notices.deliver', {
  input: { ids: list(id(), { max: 50 }) },
  maxAttempts: mostAttempts,
  async run(ctx, { ids }) {
    const claim = createHash('sha256').update(ids.join()).digest('base64url')
    const planned = planOf(await envelopesOf(ctx, ids), ctx.now)
    await putAside(ctx, claim, planned)
    const ready = planned.filter(({ route }) => route.verdict === 'send')
    const troubles = await handOver(ctx, claim, await claimAll(ctx, claim, ready))
    if (troubles.length > 0) throw troubles[0]
  },
})

/** What is not sent now is written down with its reason; what waits for the morning is asked for then. */
async function putAside(ctx: JobContext, claim: string, planned: readonly Planned[]): Promise<void> {
  const aside = planned.filter(({ route }) => route.verdict !== 'send')
  if (aside.length === 0) return
  await ctx.write(async tx => {
    await progress(
      ctx,
      tx,
      claim,
      aside.map(({ envelope, route }) => ({
        noticeId: envelope.id,
        channel: route.channel,
        deviceId: route.deviceId,
        address: route.address,
        status: route.verdict as 'held' | 'skipped' | 'suppressed',
        reason: 'reason' in route ? route.reason : undefined,
        dueAt: route.verdict === 'held' && route.reason === 'digest' ? `${route.until}` : undefined,
      })),
    )
    for (const { envelope, route } of aside) {
      if (route.verdict !== 'held') continue
      if (route.reason === 'digest')
        enqueueLater(
          tx,
          gatherDigest,
          { personId: envelope.personId },
          { runAt: route.until, key: `${envelope.personId} ${route.until}` },
        )
      else enqueueLater(tx, deliver, { ids: [envelope.id] }, { runAt: route.until, key: envelope.id })
    }
  })
}
