import type { Row } from '#kernel/entity/entity.ts'
import type { Reservation } from '../entities/reservation.ts'
import type { Channel } from '../rules.ts'
import type { VenueFacts } from './facts.ts'
import type { TableRefusal } from './judge.ts'

export type ReservationRow = Row<typeof Reservation>

/** A table as someone asks for it. */
export interface BookingWish {
  venueId: string
  startsAt: string
  /** Tried in this order instead of `startsAt` alone. */
  times?: readonly string[]
  partySize: number
  guestName: string
  phone?: string | null
  email?: string | null
  notes?: string | null
  customerId?: string | null
  visitorId?: string | null
  channel?: Channel
  /** Held for some minutes, until confirmed. */
  hold?: boolean
  tableIds?: readonly string[]
  pacingOverride?: string | null
  dealOfferId?: string | null
  dealTerms?: unknown
  externalId?: string | null
  /** They sit already. */
  isSeated?: boolean
}

export type BookingRefusal = TableRefusal | 'venues.suspended' | 'venues.two_at_once' | 'venues.unknown_venue'

export type Outcome =
  | { reservation: ReservationRow; refusal?: undefined }
  | {
      refusal: BookingRefusal
      details?: Record<string, unknown>
      venue?: VenueFacts
      reservation?: undefined
    }

/** For `errors` of every verb that books. */
export const bookingErrors = {
  'venues.past': { status: 409, when: 'This time is over; choose a later one.' },
  'venues.not_online': { status: 409, when: 'This venue is booked by calling it only.' },
  'venues.party_too_large': { status: 409, when: 'A party of this size is booked by calling the venue.' },
  'venues.too_soon': { status: 409, when: 'Too short before; call the venue, or choose a later time.' },
  'venues.too_far': { status: 409, when: 'The venue does not take bookings so far ahead yet.' },
  'venues.closed': { status: 409, when: 'The venue takes no guests then; see alternatives.' },
  'venues.pacing_full': {
    status: 409,
    when: 'The kitchen takes no more guests at this time; see alternatives.',
  },
  'venues.no_table': { status: 409, when: 'No table fits the party at this time; see alternatives.' },
  'venues.suspended': {
    status: 409,
    when: 'Four no-shows within a year: nothing can be booked until one is lifted or a year old; see untilOn.',
  },
  'venues.two_at_once': {
    status: 409,
    when: 'The same guest has a table within two hours of this; cancel one of them first.',
  },
  'venues.unknown_venue': { status: 409, when: 'There is no such venue.' },
} as const
