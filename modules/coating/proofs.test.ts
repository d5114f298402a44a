import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { browser, type TestBrowser } from '#kernel/testing/browser.ts'
import { catcher, sendMailBy } from '#modules/notices/public.ts'
import { signedIn } from '#modules/notices/testing/signed-in.ts'
import { openShop } from './testing/shop.ts'

let world: World
let desk: TestBrowser
let shop: Awaited<ReturnType<typeof openShop>>

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T15:00:00Z', currency: 'USD' })
  sendMailBy({ carrier: catcher, from: 'desk@shop.example', baseUrl: 'https://shop.example' })
  desk = world.as(world.harbour.owner)
  shop = await openShop(desk)
})
afterAll(() => world.close())

const yes = { answer: 'approve', name: 'Ada Hansen', checked: ['parts', 'colour', 'price'] }
const prove = async (quoteId: string) => {
  const { status, body } = await desk.post(`/v1/quotes/${quoteId}/proofs`, { note: 'Two tones' })
  expect(status).toBe(201)
  const guest = browser(world.http, { authorization: `Bearer ${body.token}` })
  return { ...body, guest, answer: (wish: object) => guest.post(`/v1/proofs/${body.id}/answer`, wish) }
}
const jobOf = async (quoteId: string) =>
  (await desk.get(`/v1/shop-jobs?filter[quoteId]=${quoteId}&include=stage`)).body.data[0]
const drag = async (job: { workJobId: string }, stage: string) =>
  desk.post(`/v1/jobs/${job.workJobId}/moves`, { stageId: shop.stage(stage) })

describe('a proof', () => {
  it('PC-S8 asks for words with changes, holds the job until version 2 is approved, and stamps the approval', async () => {
    const quoteId = await shop.sent()
    const first = await prove(quoteId)
    const view = (await first.guest.get(`/v1/proofs/${first.id}/view`)).body
    expect(view).toMatchObject({ state: 'open', revision: 1, price: { amount: 50_314, currency: 'USD' } })
    expect(JSON.stringify(view)).not.toMatch(/margin|overhead|cost/i)
    const silent = await first.answer({ answer: 'ask_changes', name: 'Ada', comment: '  ' })
    expect([silent.status, silent.body.errors[0].pointer]).toEqual([422, '/comment'])
    const asked = await first.answer({ answer: 'ask_changes', name: 'Ada', comment: 'Darker red' })
    expect(asked.body).toMatchObject({ status: 'changes_asked', comment: 'Darker red', answeredBy: 'Ada' })
    const job = await jobOf(quoteId)
    expect(job.stage.name).toBe('Proof')
    const early = await drag(job, 'Coating')
    expect([early.status, early.body.code]).toEqual([409, 'work.job_held'])

    const second = await prove(quoteId)
    expect(second.revision).toBe(2)
    const blind = await second.answer({ ...yes, checked: ['parts'] })
    expect([blind.status, blind.body.errors[0].pointer]).toEqual([422, '/checked'])
    const approved = (await second.answer(yes)).body
    expect(approved).toMatchObject({
      status: 'approved',
      answeredBy: 'Ada Hansen',
      answeredFrom: '127.0.0.1',
    })
    expect(approved.contentHash).toMatch(/^[0-9a-f]{64}$/)
    expect(Temporal.Instant.from(approved.answeredAt).toString()).toBe('2026-03-04T15:00:00Z')
    const free = await jobOf(quoteId)
    expect(free).toMatchObject({ id: job.id, stage: { name: 'Approved' } })
    expect((await drag(free, 'Coating')).status).toBe(200)
    expect((await desk.get(`/v1/quotes/${quoteId}`)).body).toMatchObject({
      status: 'accepted',
      acceptedBy: 'Ada Hansen',
    })
    const history = (await desk.get(`/v1/proofs/${second.id}/history`)).body.data
    expect(history[0]).toMatchObject({ actor: { kind: 'link' }, operation: 'coating.answer_proof' })
  })

  it('PC-S8 is mailed to the customer with its link, and tells the estimator who sent it', async () => {
    const tess = await signedIn(world, world.harbour, 'Tess')
    const { body } = await tess.api.post(`/v1/quotes/${await shop.sent()}/proofs`, {})
    await world.jobs.drain()
    const mails = (await world.nobody.get('/_test/outbox')).body.data as { text: string; subject: string }[]
    const link = `https://shop.example/l/${body.token}`
    expect(mails.filter(({ text }) => text.includes(link))).toMatchObject([
      { subject: expect.stringContaining('waits for your approval') },
    ])
    const clear = await world.db.read(world.harbour.id, 'select from notices.notice n where n::text ~ $1', [
      body.token,
    ])
    expect(clear).toEqual([])
    const guest = browser(world.http, { authorization: `Bearer ${body.token}` })
    const changes = { answer: 'ask_changes', name: 'Ada', comment: 'Darker red' }
    await guest.post(`/v1/proofs/${body.id}/answer`, changes)
    const told = (await tess.api.get('/v1/notices')).body.data
    expect(told[0]).toMatchObject({
      body: '“Darker red”',
      title: expect.stringContaining('Ada asks for changes'),
    })
  })

  it('PC-S8 answers clearly on an old link after a new revision, twice answered, and after 14 days', async () => {
    const quoteId = await shop.sent()
    const [old, fresh] = [await prove(quoteId), await prove(quoteId)]
    expect((await old.guest.get(`/v1/proofs/${old.id}/view`)).body).toMatchObject({
      state: 'superseded',
      hasNewer: true,
    })
    expect((await old.answer(yes)).body.code).toBe('coating.proof_superseded')
    world.clock.advance({ hours: 14 * 24 })
    expect((await fresh.guest.get(`/v1/proofs/${fresh.id}/view`)).body.state).toBe('expired')
    expect((await fresh.answer(yes)).body.code).toBe('coating.proof_expired')
    const last = await prove(quoteId)
    expect((await last.answer(yes)).status).toBe(200)
    expect((await last.answer(yes)).body.code).toBe('coating.proof_answered')
    const over = await desk.post(`/v1/quotes/${quoteId}/proofs`, {})
    expect(over.body.code).toBe('coating.approved_already')
  })

  it('PC-8.3 lets a link see and answer its own proof and nothing else', async () => {
    const [own, other] = [await prove(await shop.sent()), await prove(await shop.sent())]
    expect((await own.guest.get(`/v1/proofs/${other.id}/view`)).status).toBe(404)
    expect((await own.guest.post(`/v1/proofs/${other.id}/answer`, yes)).status).toBe(404)
    expect((await own.guest.get('/v1/quotes')).status).toBeGreaterThanOrEqual(403)
    expect((await own.guest.get(`/v1/proofs/${own.id}/view`)).status).toBe(200)
    expect((await world.nobody.get(`/v1/proofs/${own.id}/view`)).status).toBe(401)
  })

  it('PC-8.3 moves on with a new revision of the quote: the job stays one, the old link says so', async () => {
    const quoteId = await shop.sent()
    const old = await prove(quoteId)
    const job = await jobOf(quoteId)
    const next = (await desk.post(`/v1/quotes/${quoteId}/revisions`, {})).body
    expect((await old.answer(yes)).body.code).toBe('coating.proof_superseded')
    await desk.post(`/v1/quotes/${next.id}/issue`, {})
    const fresh = await prove(next.id)
    expect(fresh).toMatchObject({ number: old.number, revision: 2 })
    expect((await fresh.answer(yes)).status).toBe(200)
    expect(await jobOf(next.id)).toMatchObject({ id: job.id, stage: { name: 'Approved' } })
  })

  it('is approved once when two people press at the same moment', async () => {
    const quoteId = await shop.sent()
    const proof = await prove(quoteId)
    const both = await Promise.all([proof.answer(yes), proof.answer({ ...yes, name: 'Bo' })])
    expect(both.map(one => one.status).sort()).toEqual([200, 409])
    expect((await desk.get(`/v1/shop-jobs?filter[quoteId]=${quoteId}`)).body.data).toHaveLength(1)
  })
})
