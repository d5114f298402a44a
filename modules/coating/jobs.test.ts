import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { openShop } from './testing/shop.ts'

let world: World
let desk: TestBrowser
let shop: Awaited<ReturnType<typeof openShop>>
const usd = (amount: number) => ({ amount, currency: 'USD' })

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T15:00:00Z', currency: 'USD' })
  desk = world.as(world.harbour.owner)
  const plain = { consumablesShare: 0, overheadShare: 0, marginShare: 380, breaks: [] }
  shop = await openShop(desk, plain)
})
afterAll(() => world.close())

/** $768.80 of cost: 12 hours of work and 61 minutes of oven; $1,240 at 38 %. */
const railing = {
  ...{ name: 'Railing', count: 200, blastMinutes: 0, maskMinutes: 0, coatMinutes: 720 },
  ...{ ovenBatches: 1, ovenMinutes: 61, powderPrice: null },
}
const moneyOf = async (id: string) => (await desk.get(`/v1/shop-jobs/${id}/money`)).body
const post = (id: string, what: string, body: object, as = desk) =>
  as.post(`/v1/shop-jobs/${id}/${what}`, body)
const move = (job: { workJobId: string }, stage: string, more: object = {}, as = desk) =>
  as.post(`/v1/jobs/${job.workJobId}/moves`, { stageId: shop.stage(stage), ...more })

/** 2.1 lb of a powder at $6.80 a pound: $14.28. */
async function usePowder(jobId: string): Promise<void> {
  const item = (await desk.post('/v1/items', { sku: 'RED-1', name: 'Signal red', unit: 'mg' })).body
  const [held, used] = [9_071_847, 952_544]
  const lot = { itemId: item.id, number: 'A1', quantity: held, cost: usd(13_600), expiresOn: '2026-12-31' }
  expect((await desk.post('/v1/lots', lot)).status).toBe(201)
  const issue = { quantity: used, subjectEntity: 'coating.shop_job', subjectId: jobId }
  expect((await desk.post(`/v1/items/${item.id}/issues`, issue)).body.cost).toEqual(usd(1428))
}

describe('a job of the shop', () => {
  it('PC-S13 carries the cost of its rework: 26.7 % instead of 38 %, first pass 92 %', async () => {
    const job = await shop.job(railing)
    expect(job).toMatchObject({ reference: 'JOB-2603-0001', price: usd(124_000), plannedCost: usd(76_880) })
    expect(await moneyOf(job.id)).toMatchObject({ marginShare: 380, cost: 76_880 })
    const blind = await post(job.id, 'quality-checks', { passedCount: 184, failedCount: 16 })
    expect([blind.status, blind.body.errors[0].pointer]).toEqual([422, '/cause'])
    const checked = { passedCount: 184, failedCount: 16, cause: 'orange_peel' }
    expect((await post(job.id, 'quality-checks', checked)).status).toBe(201)
    expect(
      (await post(job.id, 'reworks', { count: 17, cause: 'orange_peel', payer: 'shop' })).body.code,
    ).toBe('coating.not_failed')
    expect((await post(job.id, 'reworks', { count: 16, payer: 'shop' })).status).toBe(422)
    const redo = await post(job.id, 'reworks', { count: 16, cause: 'orange_peel', payer: 'shop' })
    expect(redo.body).toMatchObject({ parentId: job.id, partCount: 16, payer: 'shop', price: usd(0) })
    await post(redo.body.id, 'time-entries', { step: 'coat', minutes: 90 })
    await post(redo.body.id, 'oven-cycles', { oven: 'Big oven', minutes: 45 })
    await usePowder(redo.body.id)
    const money = await moneyOf(job.id)
    expect(money.reworkCost).toBe(14_028)
    expect(money).toMatchObject({ marginShare: 267, firstPassShare: 920, profit: 124_000 - 76_880 - 14_028 })
    expect(money.explanation.join(' ')).toContain(
      '16 of 200 parts were coated again (orange peel) for $140.28',
    )
    expect(money.nextPrice).toBeGreaterThan(124_000)
  })

  it('PC-S13 bills rework that the customer caused instead', async () => {
    const job = await shop.job(railing)
    await post(job.id, 'quality-checks', { passedCount: 190, failedCount: 10, cause: 'customer_material' })
    const wish = { count: 10, cause: 'customer_material', payer: 'customer', price: usd(9000) }
    const redo = await post(job.id, 'reworks', wish)
    await post(redo.body.id, 'time-entries', { step: 'coat', minutes: 60 })
    expect(await moneyOf(job.id)).toMatchObject({ income: 133_000, reworkCost: 6000 })
    expect((await post(redo.body.id, 'invoices', {})).body.code).toBe('coating.not_invoiced_alone')
    await move(job, 'Picked up')
    const { ids } = (await post(job.id, 'invoices', {})).body
    expect((await desk.get(`/v1/invoices/${ids[0]}`)).body.total).toEqual(usd(133_000))
  })

  it('PC-08 never splits more parts off than there are, even at once', async () => {
    const job = await shop.job(railing)
    const checks = await Promise.all(
      [150, 150].map(passedCount => post(job.id, 'quality-checks', { passedCount })),
    )
    expect(checks.map(one => one.status).sort()).toEqual([201, 409])
    await post(job.id, 'quality-checks', { passedCount: 0, failedCount: 5, cause: 'handling' })
    const redo = { count: 3, cause: 'handling', payer: 'shop' }
    const twice = await Promise.all([post(job.id, 'reworks', redo), post(job.id, 'reworks', redo)])
    expect(twice.map(one => one.status).sort()).toEqual([201, 409])
  })

  it('PC-S10 is moved once when two drag it at the same moment; the other is told who and where', async () => {
    const job = await shop.job(railing)
    const other = world.as(await world.caller(world.harbour, ['work.job.*', 'coating.job.*']))
    const seen = { fromStageId: shop.stage('Approved') }
    const both = await Promise.all([move(job, 'Prep', seen), move(job, 'Coating', seen, other)])
    expect(both.map(one => one.status).sort()).toEqual([200, 409])
    const lost = both.find(one => one.status === 409)!.body
    expect(lost).toMatchObject({
      code: 'work.moved_meanwhile',
      stageName: expect.stringMatching(/Prep|Coating/),
    })
    expect(lost.movedBy).toEqual(expect.any(String))
    const history = (await desk.get(`/v1/jobs/${job.workJobId}/history`)).body.data
    expect(history.filter((one: { operation: string }) => one.operation === 'work.move_job')).toHaveLength(1)
  })

  it('PC-S10 finds no ninth place in Curing', async () => {
    const jobs = []
    for (let i = 0; i < 9; i++) jobs.push(await shop.job(railing))
    const answers = await Promise.all(jobs.map(job => move(job, 'Curing')))
    expect(answers.filter(one => one.status === 200)).toHaveLength(8)
    expect(answers.find(one => one.status === 409)!.body).toMatchObject({
      code: 'work.stage_full',
      wipLimit: 8,
    })
  })

  it('PC-1.2 stays where it is while somebody holds it', async () => {
    const job = await shop.job(railing)
    const held = await desk.post(`/v1/jobs/${job.workJobId}/hold`, { reason: 'Missing bolts' })
    expect(held.status).toBe(201)
    const refused = await move(job, 'Prep')
    expect(refused.body).toMatchObject({ code: 'work.job_held', reason: 'Missing bolts' })
    expect((await desk.delete(`/v1/jobs/${job.workJobId}/hold`)).body.holdReason).toBeNull()
    expect((await move(job, 'Prep')).status).toBe(200)
    expect((await desk.delete(`/v1/jobs/${job.workJobId}/hold`)).body.code).toBe('work.not_held')
  })

  it('runs one clock for each worker, and prices the minutes as the quote did', async () => {
    const [one, two] = [await shop.job(railing), await shop.job(railing)]
    expect((await post(one.id, 'clock', { step: 'blast' })).status).toBe(201)
    expect((await post(two.id, 'clock', { step: 'coat' })).body.code).toBe('coating.already_working')
    world.clock.advance({ minutes: 20 })
    const stopped = await desk.delete(`/v1/shop-jobs/${one.id}/clock`)
    expect(stopped.body).toMatchObject({ minutes: 20, cost: usd(3000) })
    expect((await desk.delete(`/v1/shop-jobs/${one.id}/clock`)).body.code).toBe('coating.not_working')
  })

  it('is invoiced once it is done, once, split to the cent, with the deposit in it', async () => {
    const job = await shop.job(railing)
    await desk.post(`/v1/quotes/${job.quoteId}/deposits`, { amount: usd(20_000), method: 'cash' })
    expect((await post(job.id, 'invoices', {})).body.code).toBe('coating.not_done')
    await move(job, 'Picked up')
    const landlord = (await desk.post('/v1/customers', { name: 'Landlord' })).body.id
    const shares = [
      { payerId: shop.customerId, percent: '33.33' },
      { payerId: landlord, percent: '66.67' },
    ]
    const { status, body } = await post(job.id, 'invoices', { shares })
    expect(status).toBe(201)
    const invoices = await Promise.all(
      body.ids.map(async (id: string) => (await desk.get(`/v1/invoices/${id}`)).body),
    )
    expect(invoices.reduce((sum, one) => sum + one.total.amount, 0)).toBe(124_000)
    expect(invoices.reduce((sum, one) => sum + one.due.amount, 0)).toBe(104_000)
    expect((await post(job.id, 'invoices', {})).body.code).toBe('coating.invoiced_already')
  })

  it('does not tell what it earned to people of the floor', async () => {
    const job = await shop.job(railing)
    const floor = world.as(await world.caller(world.harbour, ['coating.job.read', 'coating.job.operate']))
    expect((await floor.get(`/v1/shop-jobs/${job.id}/money`)).status).toBe(403)
    const parts = (await floor.get(`/v1/shop-jobs/${job.id}/parts`)).body.data
    expect(parts).toMatchObject([{ name: 'Railing', count: 200, film: 63_500 }])
    expect(JSON.stringify(parts)).not.toMatch(/price|cost/)
    expect((await post(job.id, 'reworks', { count: 1, cause: 'other', payer: 'shop' }, floor)).status).toBe(
      403,
    )
    expect((await world.as(world.meadow.owner).get(`/v1/shop-jobs/${job.id}/money`)).status).toBe(404)
  })
})
