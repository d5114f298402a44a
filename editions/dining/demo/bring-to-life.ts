import type { Desk } from '#kernel/module/demo.ts'

interface Rows {
  data: { id: string }[]
}

interface Slots {
  data: { startsAt: string }[]
}

const weekdays = [1, 2, 3, 4, 5]

/** What happens where the demonstration's own staff work: more deals, guests on their way with an offer, and reports. */
export async function bringToLife(desk: Desk): Promise<void> {
  const { venue } = await desk.get<{ venue: { id: string } }>(`/v1/deal-board?locationId=${desk.locationId}`)
  const usualBill = { amount: 2600, currency: desk.currency }
  const own = { venueId: venue.id, weekdays, minParty: 2, leadMinutes: 600, usualBill }
  await desk.post('/v1/deals', {
    ...own,
    name: 'Early table',
    percent: 50,
    fromTime: '17:00',
    untilTime: '18:30',
    conditions: 'One starter, one main and one dessert for each guest.',
  })
  await desk.post('/v1/deals', {
    ...own,
    name: 'Sunday lunch for friends',
    kind: 'fixed',
    amountOff: { amount: 2000, currency: desk.currency },
    appliesTo: 'all',
    weekdays: [7],
    fromTime: '12:00',
    untilTime: '15:00',
    minParty: 4,
    maxParty: 8,
  })
  await expectGuests(desk, venue.id)
  await reportSome(desk)
}

async function expectGuests(desk: Desk, venueId: string): Promise<void> {
  const [offer] = (await desk.get<Rows>(`/v1/offers?venueId=${venueId}&partySize=2`)).data
  if (!offer) return
  const soon = desk.now().add({ minutes: 115 }).toString()
  for (const guestName of ['Inês Sample', 'Rui Sample', 'Marta Sample']) {
    const { data } = await desk.get<Slots>(`/v1/venues/${venueId}/slots?partySize=2&from=${desk.today}`)
    const slot = data.find(({ startsAt }) => Date.parse(startsAt) > desk.now().epochMilliseconds)
    if (!slot || Date.parse(slot.startsAt) > Date.parse(soon)) return
    const party = { startsAt: slot.startsAt, partySize: 2, guestName, acceptsConditions: true }
    await desk.post(`/v1/offers/${offer.id}/bookings`, party)
  }
}

async function reportSome(desk: Desk): Promise<void> {
  const [low] = (await desk.get<Rows>('/v1/reviews?filter[overall][lte]=2&limit=1')).data
  const threads = (await desk.get<Rows>('/v1/threads?limit=2')).data
  const [post] = (await desk.get<Rows>('/v1/posts?limit=1')).data
  const about = [
    { subject: 'review', row: low, reason: 'not_a_visit', note: 'We had no such guest that evening.' },
    { subject: 'thread', row: threads[0], reason: 'off_topic', note: null },
    { subject: 'post', row: post, reason: 'spam', note: 'The third time this week.' },
  ]
  for (const { subject, row, reason, note } of about)
    if (row) await desk.post('/v1/reports', { subject, subjectId: row.id, reason, note })
}
