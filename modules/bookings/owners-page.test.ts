import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { onePixel, ownerOf, ownPermissions } from './testing/owner.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort
let owner: TestBrowser
let nobody: TestBrowser
let rex: string

beforeAll(async () => {
  world = await createWorld({ now: '2026-06-10T09:00:00Z', timezone: 'Europe/Lisbon' })
  resort = await openResort(world, [{ name: 'Q1', type: 'Queen' }])
  rex = await resort.pet('Rex')
  await resort.api.patch(`/v1/customers/${resort.customerId}`, { email: 'ada@example.com' })
  owner = await ownerOf(world, resort)
  nobody = world.as(await world.caller(world.harbour, ownPermissions))
  await resort.api.post('/v1/health-requirements', { kind: 'dog', service: 'boarding', record: 'rabies' })
})
afterAll(() => world.close())

const mails = async (): Promise<string> => {
  await world.jobs.drain()
  return JSON.stringify((await world.nobody.get('/_test/outbox')).body)
}

describe('D2 record verification', () => {
  const days = { arrivesOn: '2026-06-10', departsOn: '2026-06-12' }
  const paper = { vaccine: 'rabies', givenOn: '2026-06-01', name: 'paper.png', content: onePixel }
  const ownPets = async () => (await owner.get('/v1/own-pets')).body.data

  it('takes the certificate from the owner; until it is verified the stay waits and check-in is blocked', async () => {
    expect(await ownPets()).toMatchObject([{ name: 'Rex', missing: ['rabies'], records: [] }])
    const sent = await owner.post(`/v1/pets/${rex}/proofs`, { ...paper, expiresOn: '2027-06-01' })
    expect(sent).toMatchObject({ status: 201, body: { status: 'pending', petId: rex } })
    const [{ missing, records }] = await ownPets()
    expect(missing).toEqual([])
    expect((await owner.get(records[0].proofs[0].thumb)).status).toBe(200)
    const proofs = (await resort.api.get(`/v1/file-links?subjectId=${sent.body.id}`)).body.data
    expect(proofs).toMatchObject([{ name: 'paper.png' }])

    const stay = await resort.booked({ ...days, guestIds: [rex] })
    const checkIn = () => resort.api.post(`/v1/stays/${stay.id}/check-in`, {})
    expect((await checkIn()).body.detail).toBe('Rex: rabies has not been verified yet.')
    const judge = (verb: string, body: object = {}) =>
      resort.api.post(`/v1/vaccinations/${sent.body.id}/${verb}`, body)
    expect((await judge('rejection', { reason: 'The stamp cannot be read' })).body.status).toBe('rejected')
    expect(await mails()).toContain('The stamp cannot be read')
    expect((await ownPets())[0].records).toMatchObject([{ rejectionReason: 'The stamp cannot be read' }])

    const again = await owner.post(`/v1/pets/${rex}/proofs`, { ...paper, expiresOn: '2027-06-01' })
    expect(again.body).toMatchObject({ id: sent.body.id, status: 'pending', rejectionReason: null })
    expect((await judge('verification')).body.status).toBe('verified')
    expect((await resort.api.delete(`/v1/vaccinations/${sent.body.id}/verification`)).body.status).toBe(
      'pending',
    )
    await judge('verification')
    expect((await checkIn()).body.status).toBe('checked_in')
  })

  it('takes none for a pet of others, and none that is no paper', async () => {
    expect((await nobody.post(`/v1/pets/${rex}/proofs`, paper)).status).toBe(404)
    expect((await nobody.get('/v1/own-pets')).body.data).toEqual([])
    const page = {
      ...paper,
      givenOn: '2026-05-01',
      content: Buffer.from('<!doctype html><html></html>').toString('base64'),
    }
    const refused = await owner.post(`/v1/pets/${rex}/proofs`, page)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ code: 'files.kind_not_taken' }] } })
    expect((await owner.post(`/v1/pets/${rex}/vaccinations`, paper)).status).toBe(403)
  })
})

describe('an owner’s bills', () => {
  const bill = async (payerId = resort.customerId) => {
    const line = { description: 'Stay', rule: 'catalogue.night', explanation: '2 nights', unitAmount: 5000 }
    return (await resort.api.post('/v1/invoices', { payerId, currency: 'EUR', lines: [line] })).body
  }
  const own = async () => (await owner.get('/v1/own-invoices')).body
  const pay = (id: string, cardToken = 'sim_card', as = owner) =>
    as.post(`/v1/own-invoices/${id}/payment`, { cardToken })

  it('are shown line by line and paid by card once', async () => {
    const invoice = await bill()
    expect((await own()).data).toMatchObject([
      { reference: invoice.reference, lines: [{ explanation: '2 nights' }] },
    ])
    expect((await pay(invoice.id)).body.code).toBe('billing.no_cards_here')
    await resort.api.patch('/v1/tenant', { settings: { cardProvider: 'simulator' } })
    // What was known of the settings may be a second old.
    await vi.waitFor(
      async () =>
        expect(await pay(invoice.id)).toMatchObject({
          ...{ status: 201, body: { status: 'pending', amount: { amount: 5000 } } },
        }),
      { timeout: 20_000, interval: 100 },
    )
    await world.jobs.drain()
    expect((await own()).data[0]).toMatchObject({ status: 'paid', isPaying: false, due: { amount: 0 } })
    expect((await pay(invoice.id)).body.code).toBe('billing.wrong_status')
    expect((await owner.get(`/v1/own-invoices/${invoice.id}/pdf`)).status).toBe(200)
  })

  it('are paid by one card at a time, also while the first is still being charged', async () => {
    const invoice = await bill()
    // This one stays pending until its provider tells, and nobody does.
    expect((await pay(invoice.id, 'sim_late')).body.status).toBe('pending')
    expect((await pay(invoice.id)).body.code).toBe('billing.payment_under_way')
    await world.jobs.drain()
    expect((await pay(invoice.id)).body.code).toBe('billing.payment_under_way')
    expect((await own()).data[0]).toMatchObject({ status: 'issued', isPaying: true })
  })

  it('say why a card was not taken, and can be paid by another', async () => {
    const invoice = await bill()
    await pay(invoice.id, 'sim_declined')
    await world.jobs.drain()
    expect((await own()).data[0]).toMatchObject({ declined: 'insufficient_funds', isPaying: false })
    await pay(invoice.id)
    await world.jobs.drain()
    expect((await own()).data[0]).toMatchObject({ status: 'paid', declined: null })
  })

  it('are nobody else’s', async () => {
    const other = (await resort.api.post('/v1/customers', { name: 'Grace Hopper' })).body.id
    const theirs = await bill(other)
    expect((await pay(theirs.id)).status).toBe(404)
    expect((await owner.get(`/v1/own-invoices/${theirs.id}/pdf`)).status).toBe(404)
    expect((await nobody.get('/v1/own-invoices')).body.data).toEqual([])
    expect(
      (await world.as(world.meadow.owner).post(`/v1/own-invoices/${theirs.id}/payment`, { cardToken: 'x' }))
        .status,
    ).toBe(404)
  })
})

describe('D18 report cards', () => {
  it('are written for many at once from a template, corrected, sent together, and counted when looked at', async () => {
    const bella = await resort.pet('Bella')
    const template = await resort.api.post('/v1/report-card-templates', {
      name: 'A quiet day',
      mood: 4,
      highlights: '{name} had a quiet day.',
    })
    expect(template.status).toBe(201)
    const { mood, highlights } = template.body
    const round = { dependantIds: [rex, bella], onDay: '2026-06-10', mood, highlights }
    const written = await resort.api.post('/v1/report-card-rounds', round)
    expect(written.body).toMatchObject({ writtenCount: 2, leftOutCount: 0 })
    expect((await resort.api.post('/v1/report-card-rounds', round)).body).toMatchObject({ leftOutCount: 2 })
    const cards = (await resort.api.get('/v1/report-cards?filter[onDay]=2026-06-10')).body.data
    expect(cards.map((card: { highlights: string }) => card.highlights).sort()).toEqual([
      'Bella had a quiet day.',
      'Rex had a quiet day.',
    ])
    const [first] = written.body.cardIds
    const photo = (await resort.api.post('/v1/files', { name: 'a.png', content: onePixel })).body.id
    const pictured = await resort.api.post(`/v1/report-cards/${first}/photos`, { photoIds: [photo] })
    expect(pictured.body.photoIds).toEqual([photo])
    await resort.api.patch(`/v1/report-cards/${first}`, { meals: 'All' })
    const sent = await resort.api.post('/v1/report-card-sendings', { cardIds: written.body.cardIds })
    expect(sent.body.sentCount).toBe(2)
    expect(await mails()).toContain('How Bella fared on Wednesday, June 10, 2026')
    const look = (as = owner) => as.post(`/v1/report-cards/${first}/views`, {})
    await look()
    expect((await look()).body).toMatchObject({ viewCount: 2 })
    expect((await look(nobody)).status).toBe(404)
    expect((await owner.post('/v1/report-card-rounds', round)).status).toBe(403)
  })
})
