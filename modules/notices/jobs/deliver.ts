import { enqueueLater } from '#kernel/job/enqueue.ts'
import { type JobContext, type JobDefinition, job } from '#kernel/job/job.ts'
import { id, list } from '#kernel/schema/fields.ts'
import { Undeliverable } from '../mail/carrier.ts'
import { mailOf } from '../mail/compose-mail.ts'
import { postOffice } from '../mail/post-office.ts'
import { type Envelope, openEnvelopes } from '../steps/envelope.ts'
import { progress } from '../steps/progress.ts'
import { quietUntil } from '../steps/quiet-hours.ts'

// With pauses of e^n seconds: about three days until a server that is down is given up.
const mostAttempts = 12

/** Sends notices by mail, after the commit that made them. One that fails holds up none of the others. */
export const deliver: JobDefinition<{ ids: ReturnType<typeof list<string>> }> = job('notices.deliver', {
  input: { ids: list(id(), { max: 50 }) },
  maxAttempts: mostAttempts,
  async run(ctx, { ids }) {
    const troubles: unknown[] = []
    for (const envelope of await openEnvelopes(ctx, ids)) {
      if (ctx.signal.aborted) throw new Error('stopped before all were sent')
      await deliverOne(ctx, envelope).catch(error => troubles.push(error))
    }
    if (troubles.length > 0) throw troubles[0]
  },
})

async function deliverOne(ctx: JobContext, envelope: Envelope): Promise<void> {
  const { id: noticeId, address, isUrgent, isWanted } = envelope
  const state = { noticeId, address }
  if (!address)
    return settle(ctx, { ...state, status: 'skipped', reason: 'There is no e-mail address on file.' })
  if (!isWanted && !isUrgent)
    return settle(ctx, { ...state, status: 'skipped', reason: 'They asked for no mail about this.' })
  const { quietFrom: from, quietUntil: until, timezone } = envelope
  const quietEnds = isUrgent ? undefined : quietUntil(ctx.now, { from, until, timezone })
  if (quietEnds) return hold(ctx, state, quietEnds)
  try {
    await send(ctx, { ...envelope, address })
  } catch (error) {
    const isFinal = error instanceof Undeliverable || ctx.attempt >= mostAttempts
    const reason = (error as Error).message
    await settle(ctx, { ...state, status: isFinal ? 'failed' : 'waiting', reason, isAttempt: true })
    if (!isFinal) throw error
  }
}

async function settle(ctx: JobContext, how: Parameters<typeof progress>[2]): Promise<void> {
  await ctx.write(tx => progress(ctx, tx, how))
}

async function hold(
  ctx: JobContext,
  state: { noticeId: string; address: string | null },
  until: Temporal.Instant,
): Promise<void> {
  await ctx.write(async tx => {
    await progress(ctx, tx, { ...state, status: 'held', reason: 'It is night where they are.' })
    enqueueLater(tx, deliver, { ids: [state.noticeId] }, { runAt: until, key: state.noticeId })
  })
}

/**
 * A mail that stays here is written in one transaction with the word that it was sent. One that leaves cannot be:
 * a process killed between the server's yes and our note sends it again, under the same Message-ID.
 */
async function send(ctx: JobContext, envelope: Envelope & { address: string }): Promise<void> {
  const office = postOffice()
  const { carrier } = office
  const { id: noticeId, address } = envelope
  const mail = mailOf({ ...envelope, noticeId }, office)
  const done = { noticeId, address, status: 'sent', isAttempt: true } as const
  if (carrier.kind === 'local') {
    await ctx.write(async tx => {
      if (await progress(ctx, tx, done)) await carrier.keep(tx, ctx.tenantId, ctx.now.toString(), mail)
    })
    return
  }
  const isOurs = await ctx.write(tx => progress(ctx, tx, { noticeId, address, status: 'sending' }))
  if (!isOurs) return
  await carrier.send(mail)
  await settle(ctx, done)
}
