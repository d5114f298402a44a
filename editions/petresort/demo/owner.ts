import type { Desk } from '#kernel/module/demo.ts'
import { dogPicture, paperPicture } from './pictures.ts'

interface Stay {
  id: string
  number: number
  roomTypeId: string
  arrivesOn: string
  nightlyRate: { amount: number; currency: string }
  guests: { id: string; name: string }[]
}

const dueDays = 14

/** What an owner finds on their page: a card with photos, bills, a stay to come with its deposit, a paper they sent. */
export async function fillOwnersPage(desk: Desk, customerId: string, email: string): Promise<void> {
  const { data } = await desk.get<{ data: Stay[] }>(
    `/v1/stays?filter[customerId]=${customerId}&filter[status]=checked_in&include=guests&limit=1`,
  )
  const [stay] = data
  const [guest] = stay?.guests ?? []
  if (!stay || !guest) return
  // One who is at home, for whom a stay can be asked for at any time.
  const rabbit = { name: 'Pebble', species: 'other', breed: 'Lop rabbit', colour: 'Grey' }
  await desk.post('/v1/pets', { customerId, ...rabbit })
  await sendCards(desk, guest)
  await sendBills(desk, customerId, stay)
  await bookAgain(desk, customerId, stay)
  await desk.as(email).post(`/v1/pets/${guest.id}/proofs`, {
    vaccine: 'Bordetella',
    givenOn: desk.today.subtract({ days: 3 }).toString(),
    expiresOn: desk.today.add({ days: 362 }).toString(),
    name: 'certificate.png',
    content: await paperPicture(1),
  })
}

async function sendCards(desk: Desk, { id: dependantId, name }: { id: string; name: string }): Promise<void> {
  for (const [at, highlights] of [
    `${name} had the garden to herself in the morning and slept in the sun after lunch.`,
    `${name} met two new friends at the pool and brought back every ball.`,
  ].entries()) {
    const photoIds: string[] = []
    for (const number of [at * 2, at * 2 + 1]) {
      const content = await dogPicture(number)
      const photo = await desk.post<{ id: string }>('/v1/files', {
        name: `garden-${number + 1}.png`,
        content,
      })
      photoIds.push(photo.id)
    }
    const { id } = await desk.post<{ id: string }>('/v1/report-cards', {
      dependantId,
      onDay: desk.today.subtract({ days: 1 - at }).toString(),
      mood: 5,
      energy: 4 - at,
      appetite: 5,
      social: 3 + at,
      activities: at ? ['Pool', 'Fetch'] : ['Long walk', 'Nap in the sun'],
      meals: 'Breakfast all, dinner all',
      highlights,
      photoIds,
    })
    await desk.post(`/v1/report-cards/${id}/sending`, {})
  }
}

/** One paid, one open. */
async function sendBills(desk: Desk, payerId: string, { number, nightlyRate }: Stay): Promise<void> {
  const { locationId, today } = desk
  const { currency } = nightlyRate
  for (const [at, nights] of [3, 2].entries()) {
    const line = {
      description: at ? `Daycare before stay #${number}` : 'Stay in spring',
      rule: at ? 'catalogue.daycare' : 'catalogue.night',
      explanation: at ? `${nights} days` : `${nights} nights`,
      quantity: String(nights),
      unitAmount: at ? 2800 : nightlyRate.amount || 4500,
      taxCategory: 'lodging',
      category: 'lodging',
    }
    const dueOn = today.add({ days: dueDays }).toString()
    const bill = { payerId, locationId, currency, dueOn, lines: [line] }
    const { id, total } = await desk.post<{ id: string; total: object }>('/v1/invoices', bill)
    if (at === 0)
      await desk.post('/v1/payments', {
        payerId,
        locationId,
        invoiceId: id,
        amount: total,
        method: 'transfer',
      })
  }
}

/** Long enough that the house asks half of it in advance. */
async function bookAgain(
  desk: Desk,
  customerId: string,
  { roomTypeId, nightlyRate, guests }: Stay,
): Promise<void> {
  const arrives = desk.today.add({ days: 44 })
  const nights = Math.min(28, Math.ceil(60_000 / Math.max(nightlyRate.amount, 2500)))
  const { id } = await desk.post<{ id: string }>('/v1/stays', {
    customerId,
    locationId: desk.locationId,
    roomTypeId,
    arrivesOn: arrives.toString(),
    departsOn: arrives.add({ days: nights }).toString(),
    guestIds: guests.map(guest => guest.id),
    healthOverride: 'The new certificate is on its way',
  })
  const { deposit } = await desk.get<{ deposit: object | null }>(`/v1/stays/${id}`)
  if (deposit) await desk.post(`/v1/stays/${id}/deposit`, { method: 'transfer' })
}
