import type { TestBrowser } from '#kernel/testing/browser.ts'
import { simulatedNetwork } from '#modules/deals/cards/networks.ts'

type Make = (noun: string, path: string, body: object) => Promise<string>

/** A deal of the venue, a day without offers, and the stop. */
export async function seedDeals(
  make: Make,
  browser: TestBrowser,
  ids: Record<string, string>,
  { canary, now, fresh }: { canary: string; now: Temporal.Instant; fresh: () => Promise<TestBrowser> },
) {
  const venueId = ids['venues.venue']!
  await make('deals.deal', '/v1/deals', {
    venueId,
    name: canary,
    percent: 30,
    weekdays: [1],
    fromTime: '14:00',
    untilTime: '17:00',
    conditions: canary,
  })
  await make('deals.blackout', '/v1/deal-blackouts', {
    venueId,
    startsOn: '2026-12-24',
    endsOn: '2026-12-26',
    reason: canary,
  })
  await make('deals.stop', '/v1/deal-stops', { venueId, reason: canary })
  await make('deals.card_venue', '/v1/card-venues', { venueId, merchantReference: canary })
  await browser.patch('/v1/tenant', { settings: { cardNetwork: 'simulator' } })
  const cardReference = `card_${canary}`
  const paid = {
    kind: 'paid',
    paymentReference: canary,
    cardReference,
    merchantReference: 'nowhere',
    amount: 1000,
    currency: 'EUR',
    paidAt: '2026-03-05T19:00:00Z',
  } as const
  // The old caller’s business is known for another second.
  const guest = await fresh()
  const card = await guest.post('/v1/own-payment-cards', { token: `sim_${canary}`, agrees: true })
  ids['deals.payment_card'] = card.body.id
  const told = await guest.post('/v1/card-network-notices', {
    network: 'simulator',
    ...simulatedNetwork.letterOf(paid, now),
  })
  ids['deals.card_payment'] = told.body.cardPaymentId
}
