import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type Bistro, openBistro } from './testing/bistro.ts'

let world: World
let lumi: Bistro

const local = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Paris').toInstant().toString()
const go = async (text: string) => {
  world.clock.set(local(text))
  await world.jobs.drain()
}

beforeAll(async () => {
  world = await createWorld({ now: local('2026-05-11T12:00'), timezone: 'Europe/Paris' })
  lumi = await openBistro(world)
})
afterAll(() => world.close())

const book = (offerId: string, startsAt: string, more: object = {}, as = lumi.api) =>
  as.post(`/v1/offers/${offerId}/bookings`, { startsAt, partySize: 2, guestName: 'Guest', ...more })

describe('an offer by occupancy', () => {
  it('DD-S5 posts once below 35 %, closes at 55 % exactly, and all who booked keep their terms', async () => {
    const deal = await lumi.deal({ coversCap: 30, name: 'DD-S5' })
    const day = '2026-05-12'
    for (let n = 0; n < 10; n++) await lumi.reserve(local(`${day}T14:00`), 2)
    await go(`${day}T10:59`)
    expect(await lumi.offers()).toEqual([])
    await go(`${day}T11:00`)
    const [offer] = await lumi.offers()
    expect(offer).toMatchObject({
      name: 'DD-S5',
      percent: 30,
      appliesTo: 'food',
      coversLeft: 30,
      timezone: 'Europe/Paris',
    })
    expect((await lumi.why(deal.id))[0]).toMatchObject({
      action: 'post',
      because: 'below_post',
      says: '25.0 % of 7,200 seat-minutes booked, below 35 %: posted.',
    })
    for (const minute of ['11:01', '11:02']) await go(`${day}T${minute}`)
    const posted = await world.db.read(
      world.harbour.id,
      `select 1 from kernel.event where name = 'deals.offer_posted' and row_id = $1`,
      [offer!.id],
    )
    expect(posted).toHaveLength(1)

    const claims: { claimId: string; terms: object }[] = []
    for (let n = 1; n <= 12; n++) {
      const at = n <= 10 ? '15:30' : '14:00'
      const answer = await book(offer!.id, local(`${day}T${at}`))
      expect(answer.status).toBe(201)
      claims.push(answer.body)
    }
    expect(await lumi.offers()).toEqual([])
    const last = (await lumi.why(deal.id))[0]
    expect(last).toMatchObject({ action: 'close', because: 'reached_stop' })
    expect(last!.says).toContain('55.0 % of 7,200')
    const late = await book(offer!.id, local(`${day}T14:00`))
    expect(late.body).toMatchObject({ code: 'deals.offer_closed', because: 'reached_stop' })
    expect((await lumi.reserve(local(`${day}T14:00`))).status).toBe('confirmed')

    await lumi.api.patch(`/v1/deals/${deal.id}`, { percent: 10, name: 'Edited' })
    await go(`${day}T11:10`)
    const kept = await lumi.api.get(`/v1/deal-claims?filter[offerId]=${offer!.id}&limit=50`)
    expect(kept.body.data).toHaveLength(12)
    for (const claim of kept.body.data) expect(claim.terms).toMatchObject({ percent: 30, name: 'DD-S5' })
    await lumi.api.post(`/v1/deals/${deal.id}/archive`, {})
  })

  it('goes by the wall clock of the venue on the nights when the clocks change', async () => {
    const night = { fromTime: '01:00', untilTime: '05:00', leadMinutes: 60, weekdays: [7] }
    await lumi.made('/v1/closures', closure('2026-10-25'))
    await lumi.made('/v1/closures', closure('2027-03-28'))
    const deal = await lumi.deal({ ...night, name: 'Night' })
    const posted = async (day: string) =>
      (await lumi.api.get(`/v1/deal-offers?filter[dealId]=${deal.id}&filter[servedOn]=${day}`)).body.data[0]
    // Two hours at night when the clocks go back are three of the clock: 01:00 to 05:00 is five hours.
    await go('2026-10-24T23:59')
    expect(await posted('2026-10-25')).toBeUndefined()
    await go('2026-10-25T00:00')
    const autumn = await posted('2026-10-25')
    expect(length(autumn)).toBe(300)
    expect((await lumi.why(deal.id))[0]!.says).toContain('of 12,000 seat-minutes')
    await go('2027-03-28T00:30')
    const spring = await posted('2027-03-28')
    expect(length(spring)).toBe(180)
    expect((await lumi.why(deal.id)).find(one => one.action === 'post')!.says).toContain(
      'of 7,200 seat-minutes',
    )
    await lumi.api.post(`/v1/deals/${deal.id}/archive`, {})
  })

  it('stays on between the limits, comes back after its least time off, and is one posting all the while', async () => {
    const day = '2027-06-01'
    const deal = await lumi.deal({ name: 'Swinging', stopAtPercent: 55 })
    await go(`${day}T11:00`)
    const [offer] = await lumi.offers()
    const board = (await lumi.api.get(`/v1/deal-board?locationId=${lumi.locationId}`)).body
    expect(board).toMatchObject({ venue: { id: lumi.venueId, timezone: 'Europe/Paris' }, stop: null })
    expect(board.deals).toHaveLength(1)
    expect(board.deals[0]).toMatchObject({
      deal: { name: 'Swinging', fromTime: '14:00' },
      offer: { id: offer!.id, coversTaken: 0 },
      last: { because: 'below_post' },
      now: { because: 'below_stop', bookedSeatMinutes: 0, sellableSeatMinutes: 7200 },
    })
    expect((await lumi.api.get(`/v1/deal-board?locationId=${world.harbour.locationId}`)).body.code).toBe(
      'deals.no_venue',
    )
    const parties: string[] = []
    const fill = async (count: number) => {
      for (let n = 0; n < count; n++)
        parties.push((await lumi.reserve(local(`${day}T${n % 2 ? '14:00' : '15:30'}`), 2)).id)
    }
    const empty = async (count: number) => {
      for (const id of parties.splice(0, count))
        await lumi.api.post(`/v1/reservations/${id}/cancellation`, {})
    }
    const isOut = async (time: string) => {
      await go(`${day}T${time}`)
      return (await lumi.offers()).length === 1
    }
    await fill(22)
    expect(await isOut('11:29')).toBe(true)
    expect((await lumi.why(deal.id))[0]!.because).toBe('held_on')
    expect(await isOut('11:30')).toBe(false)
    await empty(10)
    expect(await isOut('11:40')).toBe(false)
    expect((await lumi.why(deal.id))[0]!.because).toBe('held_off')
    await fill(3)
    expect(await isOut('12:05')).toBe(false)
    expect((await lumi.why(deal.id))[0]!.because).toBe('not_below_post')
    await empty(4)
    expect(await isOut('12:06')).toBe(true)
    expect((await lumi.offers())[0]!.id).toBe(offer!.id)
    expect((await lumi.why(deal.id))[0]!.because).toBe('fell_again')
    await lumi.api.patch(`/v1/deals/${deal.id}`, { percent: 20 })
    await go(`${day}T12:07`)
    expect((await lumi.offers())[0]).toMatchObject({ percent: 20 })
    expect(await isOut('17:00')).toBe(false)
    expect((await lumi.why(deal.id))[0]!.because).toBe('window_over')
    await lumi.api.post(`/v1/deals/${deal.id}/archive`, {})
  })

  it('tells beforehand what a rule would have done on a past day, and what it costs', async () => {
    const day = '2027-06-08'
    world.clock.set(local(`${day}T09:00`))
    for (let n = 0; n < 10; n++) await lumi.reserve(local(`${day}T14:00`), 2)
    world.clock.set(local(`${day}T12:00`))
    for (let n = 0; n < 12; n++) await lumi.reserve(local(`${day}T15:30`), 2)
    world.clock.set(local('2027-06-09T10:00'))
    const ask = new URLSearchParams({
      venueId: lumi.venueId,
      fromTime: '14:00',
      untilTime: '17:00',
      percent: '30',
      usualBill: '2200',
      uptakePercent: '50',
    })
    const told = (await lumi.api.get(`/v1/deal-preview?${ask}`)).body
    expect(told).toMatchObject({
      on: day,
      sellableSeatMinutes: 7200,
      bookedSeatMinutes: 3960,
      minutesLive: 60,
      coversWhileLive: 24,
      expectedCovers: 15,
      expectedCost: 9900,
      currency: 'EUR',
    })
    expect(told.steps.map((step: { because: string }) => step.because)).toEqual([
      'below_post',
      'below_stop',
      'reached_stop',
      'not_below_post',
      'window_over',
    ])
  })

  it('is refused when it would flap, names no discount, or has a budget nobody can reckon', async () => {
    const deal = { venueId: lumi.venueId, name: 'x', weekdays: [1], fromTime: '14:00', untilTime: '17:00' }
    const code = async (more: object) =>
      (await lumi.api.post('/v1/deals', { ...deal, percent: 30, ...more })).body.code
    expect(await code({ postBelowPercent: 50, stopAtPercent: 59 })).toBe('deals.limits_too_close')
    expect(await code({ kind: 'fixed' })).toBe('deals.discount_missing')
    expect(await code({ weekdays: [] })).toBe('deals.no_weekday')
    expect(await code({ budget: { amount: 100, currency: 'EUR' } })).toBe('deals.budget_needs_bill')
    expect(await code({ minOnMinutes: 5 })).toBe('invalid_input')
    const guest = world.as(await world.caller(world.harbour, ['deals.offer.look']))
    expect((await guest.post('/v1/deals', { ...deal, percent: 30 })).status).toBe(403)
    expect((await world.as(world.meadow.owner).get(`/v1/offers?venueId=${lumi.venueId}`)).body.data).toEqual(
      [],
    )
  })
})

const closure = (onDay: string) => ({ venueId: lumi.venueId, onDay, opens: '00:00', closes: '23:00' })
const length = (offer: { windowStartsAt: string; windowEndsAt: string }) =>
  Temporal.Instant.from(offer.windowStartsAt).until(offer.windowEndsAt).total('minutes')
