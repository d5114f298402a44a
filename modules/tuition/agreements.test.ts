import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser } from '#kernel/testing/browser.ts'
import { catcher, sendMailBy } from '#modules/notices/public.ts'
import { type Nursery, openNursery } from '#modules/presence/testing/nursery.ts'

let house: Nursery
let mother: string
let childId: string
const startsOn = '2025-03-10'

beforeAll(async () => {
  house = await openNursery({ timezone: 'America/Chicago', now: '2025-03-03T14:00:00Z' })
  const areaId = await house.area('Foxes')
  mother = await house.family('Mother')
  await house.api.patch(`/v1/customers/${mother}`, { email: 'mother@example.org' })
  sendMailBy({ carrier: catcher, from: 'desk@house.example', baseUrl: 'https://house.example' })
  ;[childId] = (await house.children(1, '2021-09-10', areaId, mother)) as [string]
})
afterAll(() => house.world.close())

const template = async (more: object = {}) =>
  (
    await house.made('/v1/tuition-plan-templates', {
      name: 'Five full days',
      cadence: 'monthly',
      rate: { amount: 120_000, currency: 'USD' },
      ...more,
    })
  ).id
const begin = async (templateId: string, more: object = {}) => {
  const shares = [{ payerId: mother, percent: '100' }]
  const body = { childId, startsOn, shares, locationId: house.locationId, ...more }
  return house.api.post(`/v1/tuition-plan-templates/${templateId}/plans`, body)
}
const asked = async (more: object = {}) => {
  const plan = (await begin(await template())).body
  const answer = await house.api.post(`/v1/tuition-plans/${plan.id}/agreements`, {
    customerId: mother,
    ...more,
  })
  const payer = browser(house.world.http, { authorization: `Bearer ${answer.body.token}` })
  return { plan, answer, payer, path: `/v1/tuition-agreements/${answer.body.id}` }
}

describe('C20 a plan from a template', () => {
  it('has the rate and the period of the template, and is the family’s own from then on', async () => {
    const id = await template()
    const { status, body } = await begin(id)
    expect([status, body.cadence, body.weeklyRate.amount]).toEqual([201, 'monthly', 120_000])
    await house.api.patch(`/v1/tuition-plan-templates/${id}`, { rate: { amount: 1, currency: 'USD' } })
    expect((await house.api.get(`/v1/tuition-plans/${body.id}`)).body.weeklyRate.amount).toBe(120_000)
    const nowhere = await begin(id, { locationId: null })
    expect([nowhere.status, nowhere.body.errors[0].pointer]).toEqual([422, '/locationId'])
  })
})

describe('C20 a tuition agreement', () => {
  it('is read and signed by a link, once, in exactly the words that were sent', async () => {
    const { answer, payer, path } = await asked()
    await house.world.jobs.drain()
    const mails = (await house.world.nobody.get('/_test/outbox')).body.data as {
      text: string
      subject: string
    }[]
    expect(
      mails.filter(({ text }) => text.includes(`https://house.example/l/${answer.body.token}`)),
    ).toMatchObject([
      {
        subject: 'Please sign the tuition agreement',
        text: expect.stringContaining('by Monday, March 17, 2025'),
      },
    ])
    expect(answer.body.wording).toContain('Mother pays 100 %.')
    const view = (await payer.get(`${path}/view`)).body
    expect(view).toMatchObject({ state: 'open', wording: answer.body.wording, customerName: 'Mother' })
    const sign = (more: object = {}) =>
      payer.post(`${path}/signature`, {
        name: 'Mo Ther',
        isAgreed: true,
        contentHash: view.contentHash,
        ...more,
      })
    expect((await sign({ isAgreed: false })).body.errors[0].pointer).toBe('/isAgreed')
    expect((await sign({ contentHash: '0'.repeat(64) })).body.code).toBe('tuition.agreement_changed')
    const twice = await Promise.all([sign(), sign()])
    expect(twice.map(one => one.status).sort()).toEqual([200, 409])
    expect((await payer.get(`${path}/view`)).body).toMatchObject({ state: 'signed', signedBy: 'Mo Ther' })
    const kept = (await house.api.get(path)).body
    expect(kept).toMatchObject({ signedAt: expect.any(String), wording: answer.body.wording })
  })

  it('is written as its payer speaks, read as its reader does, and kept in the words that were signed', async () => {
    const father = await house.family('Father')
    const wishes = { customerId: father, locale: 'fr', reason: 'Told at the door' }
    expect((await house.api.put('/v1/notice-reach', wishes)).status).toBe(200)
    const plan = (await begin(await template(), { shares: [{ payerId: father, percent: '100' }] })).body
    const sent = (await house.made(`/v1/tuition-plans/${plan.id}/agreements`, { customerId: father })) as {
      id: string
      token: string
      wording: string
    }
    expect(sent.wording).toContain('Father paie 100')
    const payer = browser(house.world.http, { authorization: `Bearer ${sent.token}` })
    const path = `/v1/tuition-agreements/${sent.id}`
    const inSpanish = (await payer.get(`${path}/view?language=es`)).body
    expect(inSpanish.wording).toContain('Father paga el 100')
    expect((await payer.get(`${path}/view`)).body.wording).toBe(sent.wording)
    const signature = { name: 'Fa Ther', isAgreed: true, contentHash: inSpanish.contentHash }
    expect((await payer.post(`${path}/signature`, signature)).status).toBe(200)
    const kept = { wording: inSpanish.wording, contentHash: inSpanish.contentHash, state: 'signed' }
    expect((await payer.get(`${path}/view?language=el`)).body).toMatchObject(kept)
  })

  it('is read in the words that were sent, and no others, once the plan says something else', async () => {
    const { plan, answer, payer, path } = await asked()
    const { contentHash } = (await payer.get(`${path}/view?language=es`)).body
    const changed = { weeklyRate: { amount: 130_000, currency: 'USD' } }
    expect((await house.api.patch(`/v1/tuition-plans/${plan.id}`, changed)).status).toBe(200)
    expect((await payer.get(`${path}/view?language=es`)).body.wording).toBe(answer.body.wording)
    const late = await payer.post(`${path}/signature`, { name: 'Mo', isAgreed: true, contentHash })
    expect(late.body.code).toBe('tuition.agreement_changed')
  })

  it('has its token in the letter alone: no list, no row and nobody who acts for the payer has it', async () => {
    const { world } = house
    const keys = async () => (await house.api.get('/v1/api-keys?limit=100')).body.data as { id: string }[]
    const known = new Set((await keys()).map(({ id }) => id))
    const caller = await world.caller(world.harbour, ['billing.balance.read'])
    const viewerId = (await keys()).find(({ id }) => !known.has(id))!.id
    await house.made('/v1/customer-accesses', { customerId: mother, viewerId })
    const { token, id } = (await asked()).answer.body
    const [kept] = await world.db.read<{ row: string; link: string; isSealed: boolean }>(
      world.harbour.id,
      `select n::text as row, link, secret_link like 'sealed:%' as "isSealed" from notices.notice n where key = $1`,
      [`agreement-ready:${id}`],
    )
    expect(kept).toMatchObject({ link: '/portal', isSealed: true })
    expect(kept!.row).not.toContain(token)
    const own = (await world.as(caller).get('/v1/own-agreements')).body.data
    expect(own).toContainEqual(expect.objectContaining({ state: 'signed', signedBy: 'Mo Ther' }))
    expect(own[0]).toMatchObject({ id, state: 'open', signedAt: null, wording: expect.any(String) })
    expect(JSON.stringify(own)).not.toContain(token)
    const stranger = world.as(await world.caller(world.harbour, ['billing.balance.read']))
    expect((await stranger.get('/v1/own-agreements')).body.data).toEqual([])
    const told = (await world.as(caller).get('/v1/notices')).body
    expect(told.data[0]).toMatchObject({ template: 'tuition.agreement_ready', link: '/portal' })
    expect(JSON.stringify(told)).not.toMatch(/\/l\/|sealed:/)
    await world.jobs.drain()
    const sent = (await house.api.get('/v1/notice-deliveries?sort=-createdAt&limit=1')).body.data[0]
    await house.made(`/v1/notice-deliveries/${sent.id}/resending`, {})
    await world.jobs.drain()
    const mails = (await world.nobody.get('/_test/outbox')).body.data as { text: string }[]
    expect(mails.filter(({ text }) => text.includes(`/l/${token}`))).toHaveLength(2)
  })

  it('is signed by one who pays, within its fortnight, and by nobody else’s link', async () => {
    const stranger = await house.family('Stranger')
    expect((await asked({ customerId: stranger })).answer.body.errors[0].pointer).toBe('/customerId')
    const { payer, path } = await asked()
    const other = await asked()
    expect((await other.payer.get(`${path}/view`)).status).toBe(404)
    const { contentHash } = (await payer.get(`${path}/view`)).body
    house.world.clock.advance({ hours: 15 * 24 })
    expect((await payer.get(`${path}/view`)).body.state).toBe('ended')
    const late = await payer.post(`${path}/signature`, { name: 'Mo', isAgreed: true, contentHash })
    expect(late.body.code).toBe('tuition.agreement_ended')
  })
})

describe('a tuition agreement elsewhere', () => {
  it.each([
    ['es', 'Mother paga el 100'],
    ['fr', 'Mother paie 100'],
    ['el', 'Mother: πληρώνει 100'],
    ['ar', 'نسبة'],
  ])('is worded as the house speaks: %s', async (locale, pays) => {
    expect((await house.api.patch('/v1/tenant', { locale })).status).toBe(200)
    // What is known of a business is a second old at most.
    const worded = async () => (await asked()).answer.body.wording as string
    await expect.poll(worded, { timeout: 20_000, interval: 300 }).toContain(pays)
    expect(await worded()).not.toMatch(/has a place|It costs|paper\./)
  })
})
