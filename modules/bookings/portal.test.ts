import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort
let parent: TestBrowser
let rex: string

const days = { arrivesOn: '2026-07-01', departsOn: '2026-07-10' }

const closed = {
  hours: [1, 2, 3, 4, 5].map(weekday => ({ weekday, opens: '08:00', closes: '18:00' })),
  closedOn: ['2026-06-25', '2026-06-26'],
}

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-20T15:00:00Z', timezone: 'America/Denver' })
  resort = await openResort(world, [{ name: 'Q1', type: 'Queen' }])
  rex = await resort.pet('Rex')
  const settings = { businessHours: closed.hours, businessHolidays: closed.closedOn }
  expect((await resort.api.patch('/v1/tenant', { settings })).status).toBe(200)
  const caller = await world.caller(world.harbour, ['bookings.portal.use'])
  parent = world.as(caller)
  const { data } = (await resort.api.get('/v1/api-keys?limit=50')).body
  const viewerId = data.find((key: { role: string }) => key.role.startsWith('role-')).id
  const access = { customerId: resort.customerId, viewerId }
  expect((await resort.api.post('/v1/customer-accesses', access)).status).toBe(201)
})
afterAll(() => world.close())

const wish = (changes: object = {}) => ({
  customerId: resort.customerId,
  locationId: resort.locationId,
  roomTypeId: resort.types.Queen,
  guestIds: [rex],
  ...days,
  ...changes,
})
const ask = (changes: object = {}) => parent.post('/v1/stay-requests', wish(changes))
const portal = async (as = parent) => (await as.get('/v1/portal')).body

describe('a customer’s own page', () => {
  it('TT-01 refuses to ask for a stay that outlives a record, naming it', async () => {
    const rule = { kind: 'dog', service: 'boarding', record: 'rabies' }
    const { id } = (await resort.api.post('/v1/health-requirements', rule)).body
    const dose = { vaccine: 'rabies', givenOn: '2025-07-08', expiresOn: '2026-07-08', isVerified: true }
    await resort.api.post(`/v1/pets/${rex}/vaccinations`, dose)
    const refused = await ask()
    expect(refused.body.detail).toBe('Rex: rabies ends on 2026-07-08, before 2026-07-10.')
    await resort.api.post(`/v1/health-requirements/${id}/archive`)
  })

  it('asks for a stay, which is booked when the desk accepts it', async () => {
    const asked = await ask({ notes: 'The room by the garden' })
    expect(asked).toMatchObject({ status: 201, body: { status: 'pending', stayId: null } })
    expect((await portal()).requests).toMatchObject([{ status: 'pending', roomTypeName: 'Queen' }])
    const path = `/v1/stay-requests/${asked.body.id}/acceptance`
    expect((await parent.post(path, {})).status).toBe(403)
    const accepted = await resort.api.post(path, {})
    expect(accepted.body.status).toBe('accepted')
    expect((await portal()).stays).toMatchObject([{ status: 'confirmed', guestNames: ['Rex'], ...days }])
    expect((await resort.api.post(path, {})).body.code).toBe('bookings.request_settled')
  })

  it('P70 is told of a day on which the house is closed and when it opens again; the desk may go against it', async () => {
    expect((await portal()).openingTimes).toMatchObject(closed)
    const days = { arrivesOn: '2026-06-24', departsOn: '2026-06-25' }
    const refused = await ask(days)
    expect([refused.status, refused.body.code]).toEqual([409, 'business.closed'])
    expect(refused.body).toMatchObject({
      field: 'departsOn',
      closedOn: '2026-06-25',
      nextOpenOn: '2026-06-29',
      // Eight in the morning by the clock of the house.
      nextOpenAt: '2026-06-29T14:00:00Z',
      detail: 'Closed on 2026-06-25. Open again on 2026-06-29.',
    })
    expect((await ask({ ...days, arrivesOn: '2026-06-21' })).body.field).toBe('arrivesOn')
    const weekend = { ...wish({ guestIds: [] }), arrivesOn: '2026-06-27', departsOn: '2026-06-28' }
    const { status, body } = await resort.api.post('/v1/stays', weekend)
    expect(status).toBe(201)
    await resort.api.patch('/v1/tenant', { settings: { staffIgnoreHours: false } })
    // What a key is known to be may be a second old; a new one is not.
    const desk = world.as(await world.caller(world.harbour, ['bookings.stay.write']))
    expect((await desk.post('/v1/stays', weekend)).body.nextOpenOn).toBe('2026-06-29')
    const moved = await desk.post(`/v1/stays/${body.id}/dates`, { ...days, departsOn: '2026-06-28' })
    expect(moved.status).toBe(200)
    const onward = await desk.post(`/v1/stays/${body.id}/dates`, { ...days, departsOn: '2026-06-27' })
    expect(onward.body).toMatchObject({ code: 'business.closed', field: 'departsOn' })
    await resort.api.post(`/v1/stays/${body.id}/cancellation`, {})
  })

  it('is told when the house is full, and may wait or take the request back', async () => {
    const asked = (await ask({ guestIds: [] })).body
    const refused = await resort.api.post(`/v1/stay-requests/${asked.id}/acceptance`, {})
    expect(refused.body.code).toBe('bookings.room_taken')
    expect((await resort.api.post(`/v1/stay-requests/${asked.id}/waiting`, {})).body.status).toBe(
      'wait_listed',
    )
    expect((await portal()).requests).toMatchObject([{ status: 'wait_listed' }])
    expect((await parent.post(`/v1/stay-requests/${asked.id}/withdrawal`, {})).body.status).toBe('withdrawn')
    const again = (await ask({ arrivesOn: '2026-07-03' })).body
    await resort.api.post(`/v1/stay-requests/${again.id}/refusal`, { reason: 'Full until the tenth' })
    expect((await portal()).requests).toMatchObject([{ status: 'declined', reason: 'Full until the tenth' }])
  })

  it('shows the report cards that were sent, with pictures for this reader alone', async () => {
    const photo = (await resort.api.post('/v1/files', { name: 'rex.png', content: onePixel })).body.id
    const words = {
      mood: 5,
      appetite: 4,
      activities: ['Pool'],
      highlights: 'Made a friend',
      photoIds: [photo],
    }
    const card = await resort.api.post('/v1/report-cards', {
      dependantId: rex,
      onDay: '2026-06-19',
      ...words,
    })
    expect(card.status).toBe(201)
    expect((await portal()).reportCards).toEqual([])
    const send = () => resort.api.post(`/v1/report-cards/${card.body.id}/sending`, {})
    expect((await send()).body.status).toBe('sent')
    expect((await send()).body.version).toBe((await send()).body.version)
    const [shown] = (await portal()).reportCards
    expect(shown).toMatchObject({ guestName: 'Rex', mood: 5, highlights: 'Made a friend' })
    expect((await parent.get(shown.photos[0].thumb)).status).toBe(200)
  })

  it('shows nothing of others, and lets nobody ask in their name', async () => {
    const other = (await resort.api.post('/v1/customers', { name: 'Grace Hopper' })).body.id
    expect((await ask({ customerId: other, guestIds: [] })).status).toBe(404)
    const nobody = world.as(await world.caller(world.harbour, ['bookings.portal.use']))
    expect(await portal(nobody)).toMatchObject({ customers: [], stays: [], reportCards: [], roomTypes: [] })
    expect((await parent.get('/v1/stays')).status).toBe(403)
  })
})

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
