import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type Bistro, openBistro } from './testing/bistro.ts'

let world: World
let lumi: Bistro

const zone = 'Europe/Paris'
const local = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString()
const day = '2026-05-12'
const at = (time: string) => local(`${day}T${time}`)

beforeAll(async () => {
  world = await createWorld({ now: local('2026-05-12T10:00'), timezone: zone })
  lumi = await openBistro(world)
  for (let n = 1; n <= 6; n++)
    await lumi.made('/v1/tables', { venueId: lumi.venueId, name: `F${n}`, maxSeats: 6 })
})
afterAll(() => world.close())

async function offer(more: object = {}): Promise<string> {
  const deal = await lumi.deal({
    percent: 50,
    minParty: 2,
    maxParty: 4,
    servicePercent: 10,
    fromTime: '13:00',
    untilTime: '18:00',
    ...more,
  })
  world.clock.set(Temporal.Instant.from(world.clock.now()).add({ minutes: 1 }).toString())
  await world.jobs.drain()
  return (await lumi.api.get(`/v1/deal-offers?filter[dealId]=${deal.id}`)).body.data[0].id
}
const book = (offerId: string, partySize: number, more: object = {}, time = '14:00') =>
  lumi.api.post(`/v1/offers/${offerId}/bookings`, {
    startsAt: at(time),
    partySize,
    guestName: 'Ada',
    ...more,
  })
const redeem = (claimId: string, more: object = {}, as = lumi.api) =>
  as.post(`/v1/deal-claims/${claimId}/redemption`, {
    food: 11800,
    drinks: 4600,
    guests: 4,
    arrivedAt: at('14:00'),
    ...more,
  })

describe('redemption on the bill', () => {
  it('DD-S7 takes half off the food only, to the cent; late, too many and alone each by the rule', async () => {
    const id = await offer({ overMax: 'void' })
    const onTime = (await book(id, 4)).body
    const told = await redeem(onTime.claimId)
    expect(told.status).toBe(201)
    expect(told.body).toMatchObject({
      discount: { amount: 5900, currency: 'EUR' },
      service: { amount: 1640 },
      total: { amount: 12140 },
    })
    const late = (await book(id, 4)).body
    const full = await redeem(late.claimId, { arrivedAt: at('14:16') })
    expect(full.body).toMatchObject({ total: { amount: 18040 }, voidBecause: 'late', minutesLate: 16 })
    const many = (await book(id, 4)).body
    expect((await redeem(many.claimId, { guests: 5 })).body).toMatchObject({
      total: { amount: 18040 },
      voidBecause: 'over_max',
    })
    const sharing = await offer({ overMax: 'share' })
    const shown = (await lumi.offers()).find(one => one.id === sharing)
    expect(shown).toMatchObject({ overMax: 'share', graceMinutes: 15, servicePercent: 10 })
    const five = (await book(sharing, 4)).body
    expect((await redeem(five.claimId, { guests: 5 })).body).toMatchObject({
      discount: { amount: 4720 },
      total: { amount: 13320 },
    })
    expect((await book(sharing, 1)).status).toBe(201)
    const couples = await offer({ takesSolo: false })
    expect((await book(couples, 1)).body).toMatchObject({
      code: 'deals.party_size',
      minParty: 2,
      maxParty: 4,
    })
    expect((await book(couples, 5)).body.code).toBe('deals.party_size')
  })

  it('happens once, also when two tills send it at the same moment', async () => {
    const { claimId } = (await book(await offer(), 2)).body
    const both = await Promise.all([redeem(claimId), redeem(claimId)])
    expect(both.map(one => one.status).sort()).toEqual([201, 409])
    expect((await redeem(claimId)).body.code).toBe('deals.redeemed_already')
    const rows = (await lumi.api.get(`/v1/deal-redemptions?filter[claimId]=${claimId}`)).body.data
    expect(rows).toHaveLength(1)
  })

  it('is told before it is done, and found by the code the guest shows', async () => {
    const booked = (await book(await offer(), 4)).body
    const found = (await lumi.api.get(`/v1/deal-code?code=${booked.code.toLowerCase()}`)).body
    expect(found).toMatchObject({
      id: booked.claimId,
      partySize: 4,
      status: 'booked',
      terms: { percent: 50 },
    })
    const ask = `food=11800&drinks=4600&guests=4&arrivedAt=${encodeURIComponent(at('14:00'))}`
    const told = (await lumi.api.get(`/v1/deal-claims/${booked.claimId}/reckoning?${ask}`)).body
    expect(told).toMatchObject({ discount: 5900, total: 12140, voidBecause: null })
    expect((await lumi.api.get('/v1/deal-code?code=NOSUCH')).status).toBe(404)
  })

  it('uses up the budget by what was given, and refuses who would go beyond it', async () => {
    const usualBill = { amount: 2000, currency: 'EUR' }
    const id = await offer({ budget: { amount: 5000, currency: 'EUR' }, usualBill })
    const first = (await book(id, 4)).body
    expect((await book(id, 2)).body.code).toBe('deals.offer_full')
    await redeem(first.claimId, { food: 4000 })
    const after = (await lumi.api.get(`/v1/deal-offers/${id}`)).body
    expect(after.budgetUsed).toEqual({ amount: 2000, currency: 'EUR' })
    expect((await book(id, 2)).status).toBe(201)
  })

  it('needs the conditions accepted, and keeps them as they were', async () => {
    const id = await offer({ conditions: 'One main course each.' })
    expect((await book(id, 2)).body).toMatchObject({
      code: 'deals.conditions_unaccepted',
      conditions: 'One main course each.',
    })
    const booked = (await book(id, 2, { acceptsConditions: true })).body
    expect(booked.terms.conditions).toBe('One main course each.')
  })

  it('is not given to who called off; their covers go back to the offer', async () => {
    const id = await offer({ coversCap: 4 })
    const booked = (await book(id, 4, {}, '16:00')).body
    expect((await book(id, 2, {}, '16:00')).body).toMatchObject({
      code: 'deals.offer_closed',
      because: 'covers_cap',
    })
    const gone = await lumi.api.post(`/v1/reservations/${booked.reservationId}/cancellation`, {})
    expect(gone.body.status).toBe('cancelled')
    await world.jobs.drain()
    expect((await redeem(booked.claimId)).body.code).toBe('deals.nobody_came')
    expect((await lumi.api.get(`/v1/deal-offers/${id}`)).body.coversTaken).toBe(0)
  })

  it('follows the reservation: nothing for who did not come, and nothing once it moves out of the hours', async () => {
    const id = await offer({ coversCap: 8, untilTime: '18:00' })
    const claimOf = async (claimId: string) => (await lumi.api.get(`/v1/deal-claims/${claimId}`)).body
    const moved = (await book(id, 2, {}, '17:00')).body
    const change = { startsAt: at('19:00') }
    expect((await lumi.api.post(`/v1/reservations/${moved.reservationId}/changes`, change)).status).toBe(200)
    await world.jobs.drain()
    expect(await claimOf(moved.claimId)).toMatchObject({ status: 'cancelled', voidBecause: 'moved_out' })
    expect((await lumi.api.get(`/v1/deal-offers/${id}`)).body.coversTaken).toBe(0)
    expect((await redeem(moved.claimId)).body.code).toBe('deals.nobody_came')

    const before = world.clock.now()
    const missed = (await book(id, 2, {}, '15:00')).body
    world.clock.set(at('15:20'))
    expect((await lumi.api.post(`/v1/reservations/${missed.reservationId}/no-show`, {})).status).toBe(200)
    await world.jobs.drain()
    expect((await claimOf(missed.claimId)).status).toBe('no_show')
    expect((await redeem(missed.claimId)).body.code).toBe('deals.nobody_came')
    expect((await lumi.api.get(`/v1/deal-offers/${id}`)).body.coversTaken).toBe(2)
    await lumi.api.delete(`/v1/reservations/${missed.reservationId}/no-show`)
    // An event is handed on once no older transaction of the cluster is running, and other tests have theirs.
    const settled = async () => {
      await world.jobs.drain()
      return (await claimOf(missed.claimId)).status
    }
    await expect.poll(settled, { timeout: 20_000 }).toBe('booked')
    world.clock.set(before.toString())
    // Schedules count from the moment last looked at, which must not lie ahead of the clock.
    await world.jobs.drain()
  })

  it('adds up in the settlement of the venue, and is nothing for people who may not', async () => {
    const settled = (
      await lumi.api.get(`/v1/deal-settlement?venueId=${lumi.venueId}&from=${day}&until=${day}`)
    ).body
    const redemptions = (await lumi.api.get('/v1/deal-redemptions?limit=100')).body.data
    const sum = (field: string) =>
      redemptions.reduce(
        (all: number, one: Record<string, { amount: number }>) => all + one[field]!.amount,
        0,
      )
    expect(settled.sum).toMatchObject({ discount: sum('discount'), total: sum('total'), food: sum('food') })
    expect(settled.sum.redeemedCount + settled.sum.voidCount).toBe(redemptions.length)
    const looker = world.as(await world.caller(world.harbour, ['deals.offer.look']))
    const booked = (await book(await offer(), 2)).body
    expect((await redeem(booked.claimId, {}, looker)).status).toBe(403)
    expect((await redeem(booked.claimId, {}, world.as(world.meadow.owner))).status).toBe(404)
    const elsewhere = world.as(await world.caller(world.harbour, ['deals.*'], [world.harbour.locationId]))
    expect((await redeem(booked.claimId, {}, elsewhere)).status).toBe(404)
    expect((await elsewhere.get(`/v1/deal-code?code=${booked.code}`)).status).toBe(404)
  })

  it('DD-1.5 shows the day as it goes: who came, who did not, how full each hour is', async () => {
    const { reservationId } = (await book(await offer(), 2, {}, '16:30')).body
    world.clock.set(at('16:30'))
    const ask = async () => (await lumi.api.get(`/v1/venue-figures?locationId=${lumi.locationId}`)).body
    const before = await ask()
    expect(before.on).toBe(day)
    await lumi.api.post(`/v1/reservations/${reservationId}/seating`, {})
    const after = await ask()
    expect(after.covers).toBe(before.covers + 2)
    expect(after.offerCovers).toBe(before.offerCovers + 2)
    expect(after.expectedCovers).toBe(before.expectedCovers - 2)
    const hour = after.hours.find(
      (one: { hourAt: string }) => Date.parse(one.hourAt) === Date.parse(at('15:00')),
    )
    expect(hour.sellableSeatMinutes).toBe(60 * (40 + 36))
    expect(hour.bookedSeatMinutes).toBeGreaterThan(0)
  })
})
