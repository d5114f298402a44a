type Make = (noun: string, path: string, body: object) => Promise<string>

/** A deal of the venue, a day without offers, and the stop. */
export async function seedDeals(make: Make, ids: Record<string, string>, canary: string) {
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
}
