import { type Slot, usePlace } from '#modules/venues/screens/public.tsx'
import type { Formats } from '#ui/format/formats.ts'
import { badgeOf, type Offer, offerFor } from './offer.ts'

/** A time as a way to book it, with the offer it comes with. */
export function useSlotAddress(venueId: string, formats: Formats) {
  const { to } = usePlace()
  return (startsAt: string, partySize: number, offers: readonly Offer[]): Slot => {
    const offer = offerFor(offers, partySize, startsAt)
    const search = { party: String(partySize), at: startsAt, ...(offer ? { offer: offer.id } : {}) }
    return { startsAt, to: to(`venues/${venueId}/book`), search, badge: offer && badgeOf(offer, formats) }
  }
}
