import type { Failure } from '#kernel/command/failure.ts'
import { day, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

export const recordStatuses = ['pending', 'verified', 'rejected'] as const
export const gapStates = ['missing', 'rejected', 'expired', 'expires_in_stay', 'waiting', 'pending'] as const

export interface HealthGap {
  guestId: string
  guestName: string
  record: string
  state: (typeof gapStates)[number]
  expiresOn: string | null
}

export const gapShape = shape({
  guestId: ref('care.dependant'),
  guestName: text(),
  record: text(),
  state: oneOf(gapStates),
  expiresOn: day().optional(),
})

/** A record that only waits to be looked at does not stand against a booking; it does against an arrival. */
export const isGrave = (gap: HealthGap): boolean => gap.state !== 'pending'

/** The sentence a caller sees: `Rex: rabies ends on 2026-07-08, before 2026-07-10.` */
export function sayGaps(gaps: readonly HealthGap[], until: string): Failure['message'] {
  const said: Record<HealthGap['state'], (gap: HealthGap) => string> = {
    missing: () => 'is not on record',
    rejected: () => 'was rejected',
    expired: gap => `ended on ${gap.expiresOn}`,
    expires_in_stay: gap => `ends on ${gap.expiresOn}, before ${until}`,
    waiting: () => 'was given too short a time before',
    pending: () => 'has not been verified yet',
  }
  return gaps.map(gap => `${gap.guestName}: ${gap.record} ${said[gap.state](gap)}`).join('; ')
}
