import type { Desk } from '#kernel/module/demo.ts'

interface Stay {
  customerId: string
  roomTypeId: string
  guests: { id: string; name: string }[]
}

/** What owners have asked for and the desk has not answered yet. Gives the customer who signs in as an owner. */
export async function askForStays(desk: Desk): Promise<string | undefined> {
  const { data } = await desk.get<{ data: Stay[] }>(
    '/v1/stays?filter[status]=checked_in&include=guests&sort=number&limit=5',
  )
  for (const [at, { customerId, roomTypeId, guests }] of data.entries()) {
    const arrives = desk.today.add({ days: 20 + at * 6 })
    const { id } = await desk.post<{ id: string }>('/v1/stay-requests', {
      customerId,
      locationId: desk.locationId,
      roomTypeId,
      arrivesOn: arrives.toString(),
      departsOn: arrives.add({ days: 3 + at }).toString(),
      guestIds: guests.map(guest => guest.id),
      notes: at % 2 ? 'The same room again, if it is free.' : undefined,
    })
    if (at === 3) await desk.post(`/v1/stay-requests/${id}/waiting`, {})
  }
  return data[0]?.customerId
}
