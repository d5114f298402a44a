import type { JobContext } from '#kernel/job/job.ts'
import { type Carrier, type Channel, ProviderAway, Undeliverable } from '../carriers/carrier.ts'
import { carrierOf } from '../carriers/post-office.ts'
import { adopt } from './adopt.ts'
import type { Parcel } from './claim.ts'
import { type Progress, progress } from './progress.ts'
import { forgetDevice, suppress } from './suppress.ts'

// As many as the carrier has connections: more would only wait inside it.
const lanes = 8

/** Sends what is ours, several at a time, and notes each as soon as its provider has answered. */
export async function handOver(
  ctx: JobContext,
  claim: string,
  parcels: readonly Parcel[],
): Promise<unknown[]> {
  const troubles: unknown[] = []
  const away = new Map<Channel, ProviderAway>()
  const left = [...parcels]
  async function lane(): Promise<void> {
    for (let parcel = left.shift(); parcel; parcel = left.shift()) {
      if (ctx.signal.aborted) throw new Error('stopped before all were sent')
      const { channel } = parcel.way
      await one(ctx, claim, parcel, away.get(channel)).catch((error: unknown) => {
        troubles.push(error)
        if (error instanceof ProviderAway) away.set(channel, error)
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(lanes, parcels.length) }, lane))
  return troubles
}

async function one(ctx: JobContext, claim: string, parcel: Parcel, away?: ProviderAway): Promise<void> {
  const { way, message } = parcel
  const carrier = carrierOf(way.channel)
  let providerId: string | undefined
  try {
    if (away) throw away
    if (carrier.kind === 'local') {
      await ctx.write(async tx => {
        const ours = await progress(ctx, tx, claim, sent(parcel, message.messageId))
        if (ours.length) await carrier.keep(tx, ctx.tenantId, ctx.now.toString(), message)
      })
      return
    }
    if (await hasLeft(ctx, claim, parcel, carrier)) return
    // Trap: a process killed between the provider's yes and our note has sent it. Providers of texts can be asked;
    // mail servers cannot, and get it again under the same Message-ID; a browser shows the second in the first's place.
    providerId = (await carrier.send(message)).providerId
  } catch (error) {
    return failed(ctx, claim, parcel, error as Error)
  }
  await ctx.write(tx => progress(ctx, tx, claim, sent(parcel, providerId)))
}

/** A message that was left in hand may have left: the provider is asked before it gets it once more. */
async function hasLeft(
  ctx: JobContext,
  claim: string,
  parcel: Parcel,
  carrier: Carrier & { kind: 'remote' },
): Promise<boolean> {
  if (!parcel.openSince || !carrier.takenSince) return false
  const candidates = await carrier.takenSince(parcel.message, parcel.openSince)
  if (candidates.length === 0) return false
  return ctx.write(async tx => {
    const providerId = await adopt(tx, parcel.way, candidates)
    if (!providerId) return false
    await progress(ctx, tx, claim, sent(parcel, providerId))
    return true
  })
}

const sent = ({ way, partCount, alongside = [] }: Parcel, providerId?: string): Progress[] => [
  { ...way, status: 'sent', isAttempt: true, partCount, providerId },
  ...alongside.map(other => ({ ...other, status: 'sent' as const, reason: 'in_digest', isAttempt: true })),
]

async function failed(ctx: JobContext, claim: string, parcel: Parcel, error: Error): Promise<void> {
  const { way, alongside = [] } = parcel
  const isFinal = error instanceof Undeliverable
  const isOver = isFinal || ctx.isLast
  const cause = isFinal ? error.suppress : undefined
  const status = cause ? 'bounced' : isOver ? 'failed' : 'waiting'
  const state = { status, reason: error.message, isAttempt: true } as const
  await ctx.write(async tx => {
    await progress(
      ctx,
      tx,
      claim,
      [way, ...alongside].map(one => ({ ...one, ...state })),
    )
    if (!cause) return
    if (way.deviceId) await forgetDevice(tx, ctx.now, way.deviceId)
    else await suppress(tx, ctx.now, { ...way, cause, reason: error.message })
  })
  if (!isOver) throw error
}
