import type { Money } from '#ui/format/money.ts'
import type { DiscountBase, DiscountKind, OverMaxRule } from '../../../rules.ts'

/** What a guest must know of an offer before booking it. */
export interface Offer {
  id: string
  venueId: string
  venueName: string
  genre: string
  area: string
  latitude: number
  longitude: number
  name: string
  kind: DiscountKind
  percent: number | null
  amountOff: Money | null
  appliesTo: DiscountBase
  firstSeatingAt: string
  lastSeatingAt: string
  minParty: number
  maxParty: number
  takesSolo: boolean
  overMax: OverMaxRule
  graceMinutes: number
  servicePercent: number
  conditions: string | null
  timezone: string
  coversLeft: number
}

interface Words {
  money: (money: Money) => string
  percent: (share: number) => string
}

/** “−30 %”: the offer in as few signs as a pin has room for. */
export function badgeOf(offer: Offer, { money, percent }: Words): string {
  const off = offer.amountOff ? money(offer.amountOff) : percent((offer.percent ?? 0) / 100)
  return `−${off}`
}

/** An offer without an end of its own that day: saying “00:00 to 00:00” would help nobody. */
export const isAllDay = ({ firstSeatingAt, lastSeatingAt }: Offer): boolean =>
  Date.parse(lastSeatingAt) - Date.parse(firstSeatingAt) >= 23 * 3_600_000

export const takesParty = (offer: Offer, partySize: number): boolean =>
  (partySize === 1 && offer.takesSolo) || (partySize >= offer.minParty && partySize <= offer.maxParty)

export const isSeatedWithin = (offer: Offer, startsAt: string): boolean => {
  const at = Date.parse(startsAt)
  return at >= Date.parse(offer.firstSeatingAt) && at <= Date.parse(offer.lastSeatingAt)
}

/** The offer a table of this party and time gets; the first one, since there is one per booking. */
export const offerFor = (offers: readonly Offer[], partySize: number, startsAt: string): Offer | undefined =>
  offers.find(
    offer => takesParty(offer, partySize) && isSeatedWithin(offer, startsAt) && partySize <= offer.coversLeft,
  )
