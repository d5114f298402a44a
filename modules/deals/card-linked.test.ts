import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { simulatedNetwork } from './cards/networks.ts'
import type { CardNotice } from './cards/port.ts'
import { type Bistro, openBistro } from './testing/bistro.ts'

let world: World
let lumi: Bistro
let offerId: string
let relay: Bistro['api']

const zone = 'Europe/Paris'
const local = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString()
const at = (time: string) => local(`2026-05-12T${time}`)
const merchantReference = 'place_lumi'

interface Party {
  claimId: string
  reservationId: string
  guest: Bistro['api']
  cardReference: string
}

const told = (notice: CardNotice) =>
  relay.post('/v1/card-network-notices', {
    network: 'simulator',
    ...simulatedNetwork.letterOf(notice, Temporal.Instant.from(world.clock.now())),
  })
const paid = (
  { cardReference }: Pick<Party, 'cardReference'>,
  name: string,
  amount: number,
  paidAt = at('15:10'),
) =>
  told({
    kind: 'paid',
    paymentReference: name,
    cardReference,
    merchantReference,
    amount,
    currency: 'EUR',
    paidAt,
  })
const refunded = ({ cardReference }: Party, name: string, paymentReference: string | null, amount: number) =>
  told({
    kind: 'refunded',
    refundReference: name,
    paymentReference,
    cardReference,
    merchantReference,
    amount,
    currency: 'EUR',
    refundedAt: at('15:40'),
  })
const paymentOf = async (id: string) => (await lumi.api.get(`/v1/card-payments/${id}`)).body
const link = (as: Bistro['api'], token: string, agrees = true) =>
  as.post('/v1/own-payment-cards', { token, agrees })
const newGuest = async () =>
  world.as(await world.caller(world.harbour, ['deals.offer.*', 'venues.reservation.book']))

let count = 0

/** A guest with a linked card who booked an offer, seated unless said otherwise. */
async function party(of = offerId, isSeated = true): Promise<Party> {
  const guest = await newGuest()
  const token = `sim_${++count}`
  await link(guest, token)
  await world.jobs.drain()
  const wish = { startsAt: at('14:00'), partySize: 2, guestName: 'Ada' }
  const booked = await guest.post(`/v1/offers/${of}/bookings`, wish)
  if (booked.status !== 201) throw new Error(JSON.stringify(booked.body))
  const path = `/v1/reservations/${booked.body.reservationId}/seating`
  if (isSeated) expect((await lumi.api.post(path, {})).status).toBe(200)
  return { ...booked.body, guest, cardReference: `card_${token}` }
}
async function offer(more: object): Promise<string> {
  const deal = await lumi.deal({
    percent: 50,
    appliesTo: 'all',
    servicePercent: 10,
    fromTime: '13:00',
    untilTime: '18:00',
    coversCap: 100,
    ...more,
  })
  world.clock.set(Temporal.Instant.from(world.clock.now()).add({ minutes: 1 }).toString())
  await world.jobs.drain()
  return (await lumi.api.get(`/v1/deal-offers?filter[dealId]=${deal.id}`)).body.data[0].id
}
const afterHours = async (hours: number) => {
  world.clock.set(Temporal.Instant.from(world.clock.now()).add({ hours }).toString())
  await world.jobs.drain()
}

beforeAll(async () => {
  world = await createWorld({ now: at('13:50'), timezone: zone })
  lumi = await openBistro(world, { tables: 40 })
  relay = world.as(await world.caller(world.harbour, ['deals.card_network.notify']))
  offerId = await offer({})
})
afterAll(() => world.close())

describe('an offer that comes off a linked card', () => {
  it('links no card where no network is, without consent, or that the network refuses', async () => {
    const [guest, other] = [await newGuest(), await newGuest()]
    expect((await link(await newGuest(), 'sim_guest')).body.code).toBe('deals.no_card_network')
    const settings = { cardNetwork: 'simulator', cardCreditAfterHours: 1 }
    expect((await lumi.api.patch('/v1/tenant', { settings })).status).toBe(200)
    expect((await link(guest, 'sim_guest', false)).body.code).toBe('deals.card_consent')
    await link(guest, 'sim_refused')
    await link(guest, 'sim_guest')
    await world.jobs.drain()
    const { network, cards } = (await guest.get('/v1/own-payment-cards')).body
    expect(network).toBe('simulator')
    expect(cards.map((card: { status: string }) => card.status).sort()).toEqual(['linked', 'refused'])
    await link(other, 'sim_guest')
    await world.jobs.drain()
    const theirs = (await other.get('/v1/own-payment-cards')).body.cards
    expect(theirs).toMatchObject([{ status: 'refused', because: 'linked_already' }])
    const linked = cards.find((card: { status: string }) => card.status === 'linked')
    expect((await other.delete(`/v1/own-payment-cards/${linked.id}`)).status).toBe(404)
  })

  it('DD-08 waits for a venue it does not know, then takes the promised share off what was paid, once', async () => {
    const one = await party()
    const first = await paid(one, 'p_one', 11_000)
    expect(first.body).toMatchObject({ status: 'waiting', because: 'unknown_venue' })
    await lumi.made('/v1/card-venues', { venueId: lumi.venueId, merchantReference })
    const path = `/v1/card-payments/${first.body.cardPaymentId}/settlement`
    const settled = (await lumi.api.post(path, {})).body
    const { claimId } = one
    expect(settled).toMatchObject({ status: 'due', claimId, credit: { amount: 5000, currency: 'EUR' } })
    expect((await paid(one, 'p_one', 11_000)).body).toMatchObject({ status: 'due' })
    expect((await lumi.api.post(path, {})).body.code).toBe('deals.payment_settled')
    const redemptions = (await lumi.api.get(`/v1/deal-redemptions?filter[claimId]=${claimId}`)).body.data
    expect(redemptions).toMatchObject([
      { other: { amount: 10_000 }, service: { amount: 1000 }, total: { amount: 6000 } },
    ])
    await afterHours(2)
    expect((await paymentOf(settled.id)).status).toBe('credited')
    expect(simulatedNetwork.creditCount('p_one')).toBe(1)
    const mine = (await one.guest.get('/v1/own-payment-cards')).body.payments
    expect(mine).toMatchObject([{ claimId, status: 'credited', credit: { amount: 5000 } }])
    world.clock.set(at('13:55'))
  })

  it('gives nothing twice: not for two payments of one evening, however they arrive', async () => {
    const both = await party()
    const answers = await Promise.all([paid(both, 'p_left', 2200), paid(both, 'p_right', 2200)])
    const states = answers.map(each => each.body.because ?? each.body.status)
    expect(states.sort()).toEqual(['due', 'redeemed_already'])
    expect((await lumi.api.get(`/v1/deal-claims/${both.claimId}`)).body.discount.amount).toBe(1000)
    expect((await paid(both, 'p_third', 2200)).body).toMatchObject({ because: 'redeemed_already' })
  })

  it('asks the venue for what a payment does not say: the food of the bill, and when they came', async () => {
    const unseen = await party(await offer({ appliesTo: 'food', servicePercent: 0 }), false)
    const waiting = (await paid(unseen, 'p_bill', 9000)).body
    expect(waiting).toMatchObject({ status: 'waiting', because: 'arrival_unknown' })
    const path = `/v1/card-payments/${waiting.cardPaymentId}/settlement`
    const arrivedAt = at('14:05')
    expect((await lumi.api.post(path, { arrivedAt })).body.because).toBe('needs_bill')
    const tooMuch = await lumi.api.post(path, { food: 6000, drinks: 4000, arrivedAt })
    expect(tooMuch.body.code).toBe('deals.bill_above_payment')
    const settled = (await lumi.api.post(path, { food: 6000, drinks: 2500, arrivedAt })).body
    expect(settled).toMatchObject({ claimId: unseen.claimId, status: 'due', credit: { amount: 3000 } })
  })

  it('gives nothing to who came too late, by the rule the guest was shown', async () => {
    const waiting = (await paid(await party(offerId, false), 'p_slow', 3300)).body
    const path = `/v1/card-payments/${waiting.cardPaymentId}/settlement`
    const settled = (await lumi.api.post(path, { arrivedAt: at('14:30') })).body
    expect(settled).toMatchObject({ status: 'no_credit', because: 'late', credit: { amount: 0 } })
  })

  it('gives less when part is paid back before the credit leaves, and notes what was too much after', async () => {
    const some = await party()
    expect((await refunded(some, 'r_early', 'p_back', 1000)).body.code).toBe('deals.payment_unknown')
    const { cardPaymentId } = (await paid(some, 'p_back', 11_000)).body
    await refunded(some, 'r_one', 'p_back', 3300)
    await refunded(some, 'r_one', 'p_back', 3300)
    expect(await paymentOf(cardPaymentId)).toMatchObject({
      refunded: { amount: 3300 },
      credit: { amount: 3500 },
    })
    expect((await lumi.api.get(`/v1/deal-claims/${some.claimId}`)).body.discount.amount).toBe(3500)
    await afterHours(2)
    expect(await paymentOf(cardPaymentId)).toMatchObject({ status: 'credited' })
    await refunded(some, 'r_two', null, 7700)
    expect(await paymentOf(cardPaymentId)).toMatchObject({
      status: 'credited',
      credit: { amount: 3500 },
      overpaid: { amount: 3500 },
    })
    world.clock.set(at('13:57'))
    const all = await party()
    const gone = (await paid(all, 'p_gone', 2200)).body.cardPaymentId
    await refunded(all, 'r_gone', 'p_gone', 2200)
    expect(await paymentOf(gone)).toMatchObject({ status: 'no_credit', because: 'refunded' })
    await afterHours(2)
    expect(simulatedNetwork.creditCount('p_gone')).toBe(0)
    world.clock.set(at('13:58'))
  })

  it('orders a credit again after a lost answer and after a refusal, and hears of late ones', async () => {
    const made: string[] = []
    for (const name of ['p_timeout', 'p_declined', 'p_late'])
      made.push((await paid(await party(), name, 2200)).body.cardPaymentId)
    const states = () => Promise.all(made.map(async id => (await paymentOf(id)).status as string))
    const later = async () => {
      await afterHours(2)
      return states()
    }
    await expect.poll(later, { timeout: 20_000 }).toEqual(['credited', 'refused', 'ordered'])
    expect(simulatedNetwork.creditCount('p_timeout')).toBe(1)
    const again = await lumi.api.post(`/v1/card-payments/${made[1]}/credit`, {})
    expect(again.body).toMatchObject({ status: 'due', attempt: 1 })
    const outcome = { status: 'given', creditReference: 'c_late' } as const
    await told({ kind: 'credit', paymentReference: 'p_late', outcome })
    expect(await states()).toContain('credited')
    const once = await lumi.api.post(`/v1/card-payments/${made[2]}/credit`, {})
    expect(once.body.code).toBe('deals.credit_not_refused')
  })

  it('adds up with the till in the settlement, refunds taken off', async () => {
    const ask = `venueId=${lumi.venueId}&from=2026-05-12&until=2026-05-12`
    const { sum } = (await lumi.api.get(`/v1/deal-settlement?${ask}`)).body
    expect(sum.refunded).toBe(3300 + 7700 + 2200)
    expect(sum.total).toBe(sum.food + sum.drinks + sum.other + sum.service - sum.discount - sum.refunded)
  })

  it('believes nobody without the signature, and tells payments to who may read redemptions only', async () => {
    const letter = simulatedNetwork.letterOf({ kind: 'nothing' }, Temporal.Instant.from(world.clock.now()))
    const say = (more: object, as = relay) =>
      as.post('/v1/card-network-notices', { network: 'simulator', ...letter, ...more })
    expect((await say({})).status).toBe(200)
    expect((await say({ signature: 'x' })).body.code).toBe('deals.untrue_notice')
    expect((await say({ network: 'fidel' })).body.code).toBe('deals.untrue_notice')
    const guest = await newGuest()
    expect((await say({}, guest)).status).toBe(403)
    expect((await guest.get('/v1/card-payments')).status).toBe(403)
    expect((await world.as(world.meadow.owner).get('/v1/card-payments')).body.data).toEqual([])
  })

  it('no longer counts payments after the card was removed', async () => {
    const guest = await newGuest()
    await link(guest, 'sim_last')
    await world.jobs.drain()
    const { cards } = (await guest.get('/v1/own-payment-cards')).body
    expect((await guest.delete(`/v1/own-payment-cards/${cards[0].id}`)).body.status).toBe('unlinked')
    await world.jobs.drain()
    const after = Temporal.Instant.from(world.clock.now()).add({ minutes: 5 }).toString()
    const heard = await paid({ cardReference: 'card_sim_last' }, 'p_after', 2200, after)
    expect(heard.body.because).toBe('unknown_card')
    expect((await guest.get('/v1/own-payment-cards')).body.cards).toEqual([])
  })

  it('finds a payment told days later by the time it was made, and none where nobody booked', async () => {
    world.clock.set(at('13:59'))
    const late = await party()
    // The last of all: in the days between the offers are closed.
    world.clock.set(local('2026-05-15T03:00'))
    const heard = (await paid(late, 'p_days', 4400)).body
    expect(heard.status).toBe('due')
    expect((await paymentOf(heard.cardPaymentId)).claimId).toBe(late.claimId)
    const next = await paid(late, 'p_next', 4400, local('2026-05-13T15:00'))
    expect(next.body).toMatchObject({ status: 'no_credit', because: 'no_booking' })
    const unknown = await paid({ cardReference: 'card_nobody' }, 'p_who', 4400)
    expect(unknown.body).toMatchObject({ status: 'no_credit', because: 'unknown_card' })
  })
})
