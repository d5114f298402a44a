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
      says: '25.0 % of 7200 seat-minutes booked, below 35 %: posted.',
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
    expect(last!.says).toContain('55.0 % of 7200')
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
})
