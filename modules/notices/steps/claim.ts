import type { JobContext } from '#kernel/job/job.ts'
import { type Channel, isPaid, type Outgoing } from '../carriers/carrier.ts'
import { carrierOf, postOffice } from '../carriers/post-office.ts'
import { segmentsOf } from '../carriers/segments.ts'
import { messageOf } from './compose-mail.ts'
import type { Planned } from './plan.ts'
import { type Progress, progress, type Way } from './progress.ts'
import { spend } from './spend.ts'

/** A message that is ours to send, and what it is the delivery of. */
export interface Parcel {
  way: Way & { address: string }
  message: Outgoing
  partCount: number
  isExempt: boolean
  isCounted: boolean
  /** Set when it may have left already. */
  openSince?: Temporal.Instant
  /** What goes along in the same message, and comes to the same end. */
  alongside?: readonly Parcel['way'][]
}

function parcelOf(ctx: JobContext, { envelope, route }: Planned): Parcel {
  const { channel, deviceId } = route
  const address = route.address!
  const before = envelope.tried.find(one => one.channel === channel && one.deviceId === deviceId)
  const letter = {
    ...envelope,
    noticeId: envelope.id,
    tenantId: ctx.tenantId,
    address,
    round: before?.round ?? 0,
  }
  const message = messageOf(letter, channel, postOffice())
  return {
    way: { noticeId: envelope.id, channel, deviceId, address },
    message,
    partCount: isPaid(channel) ? segmentsOf(message.text) : 0,
    isExempt: envelope.isLifeSafety,
    isCounted: (before?.partCount ?? 0) > 0,
    ...(before?.claimedAt ? { openSince: Temporal.Instant.from(before.claimedAt) } : {}),
  }
}

const sameWay = (a: Way) => (b: Way) =>
  a.noticeId === b.noticeId && a.channel === b.channel && a.deviceId === b.deviceId

const isLocal = (channel: Channel) => carrierOf(channel).kind === 'local'

/**
 * Takes in hand what is to be sent, in one transaction, and pays for it. What stays here needs no claim: it is written in
 * one transaction with the word that it was sent.
 */
export async function claimAll(ctx: JobContext, claim: string, ready: readonly Planned[]): Promise<Parcel[]> {
  const first = ready[0]
  if (!first) return []
  const parcels = ready.map(one => parcelOf(ctx, one))
  const toPay = parcels.filter(({ partCount, isCounted }) => partCount > 0 && !isCounted)
  const toClaim = parcels.filter(({ way }) => !isLocal(way.channel))
  if (toPay.length === 0 && toClaim.length === 0) return parcels
  const { timezone, textPartsAMonth } = first.envelope
  return ctx.write(async tx => {
    const paid = await spend(tx, ctx.now, timezone, toPay, textPartsAMonth)
    const refused = toPay.filter(parcel => !paid.has(parcel))
    const states = [...toClaim, ...toPay].filter((parcel, at, all) => all.indexOf(parcel) === at)
    const ours = await progress(
      ctx,
      tx,
      claim,
      states.map(parcel => stateOf(parcel, refused.includes(parcel))),
    )
    return parcels.filter(
      parcel => !refused.includes(parcel) && (!states.includes(parcel) || ours.some(sameWay(parcel.way))),
    )
  })
}

const stateOf = ({ way, partCount }: Parcel, isRefused: boolean): Progress =>
  isRefused ? { ...way, status: 'refused', reason: 'over_budget' } : { ...way, status: 'sending', partCount }
