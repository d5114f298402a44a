import { expect, test } from 'vitest'
import { badgeOf, type Offer, offerFor } from './offer.ts'

const offer: Offer = {
  id: 'o',
  venueId: 'v',
  venueName: 'Lumi',
  genre: 'Bistro',
  area: 'Old Harbour',
  latitude: 41_000_000,
  longitude: -10_400_000,
  name: 'Quiet afternoon',
  kind: 'percent',
  percent: 30,
  amountOff: null,
  appliesTo: 'food',
  firstSeatingAt: '2026-05-12T12:00:00Z',
  lastSeatingAt: '2026-05-12T14:30:00Z',
  minParty: 2,
  maxParty: 4,
  takesSolo: true,
  overMax: 'void',
  graceMinutes: 15,
  servicePercent: 10,
  conditions: null,
  coversLeft: 3,
  timezone: 'Europe/Lisbon',
}
const words = { money: () => '€5', percent: (share: number) => `${share * 100} %` }

test('a badge says what comes off', () => {
  expect(badgeOf(offer, words)).toBe('−30 %')
  expect(badgeOf({ ...offer, amountOff: { amount: 500, currency: 'EUR' } }, words)).toBe('−€5')
})

test('an offer goes to parties it takes, at its hours, as long as covers are left', () => {
  const at = '2026-05-12T14:30:00Z'
  expect(offerFor([offer], 2, at)).toBe(offer)
  expect(offerFor([offer], 1, at)).toBe(offer)
  expect(offerFor([{ ...offer, takesSolo: false }], 1, at)).toBeUndefined()
  expect(offerFor([offer], 4, at)).toBeUndefined()
  expect(offerFor([offer], 2, '2026-05-12T14:45:00Z')).toBeUndefined()
})
