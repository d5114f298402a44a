import type { PricedStay } from './book-stay.ts'

interface OfGuest {
  guestId: string | null
  guestName: string
  stays: { stayId: string; number: number; arrivesOn: string; departsOn: string; amount: number }[]
  amount: number
}

/** An order as a household reads it: by pet, and for each its stays. The amounts add up to those of the stays. */
export function byGuest(booked: readonly PricedStay[]): OfGuest[] {
  const guests = new Map<string | null, OfGuest>()
  for (const { stay, shares } of booked)
    for (const { guestId, guestName, amount } of shares) {
      const { id: stayId, number, arrivesOn, departsOn } = stay
      const known = guests.get(guestId) ?? { guestId, guestName, stays: [], amount: 0 }
      known.stays.push({ stayId, number, arrivesOn, departsOn, amount })
      known.amount += amount
      guests.set(guestId, known)
    }
  return [...guests.values()]
}
