import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { openShop } from '../testing/shop.ts'
import { learn } from './learn.ts'

let world: World
let desk: TestBrowser
let shop: Awaited<ReturnType<typeof openShop>>

const pounds = (count: number) => Math.round(count * 453_592.37)
const squareFeet = (count: number) => Math.round(count * 92_903.04)
const made = async (path: string, body: object) => {
  const answer = await desk.post(path, body)
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T15:00:00Z', timezone: 'America/Chicago', currency: 'USD' })
  desk = world.as(world.harbour.owner)
  shop = await openShop(desk)
})
afterAll(() => world.close())

let count = 0
const stocked = async () => {
  const itemId = (await made('/v1/items', { sku: `P-${++count}`, name: `Red ${count}`, unit: 'mg' })).id
  const cost = { amount: 37_400, currency: 'USD' }
  const lot = await made('/v1/lots', {
    itemId,
    number: 'L-1',
    quantity: pounds(55),
    cost,
    expiresOn: '2027-01-01',
  })
  const powder = await made('/v1/powders', {
    itemId,
    name: `Red ${count}`,
    specificGravity: 1550,
    transfer: 600,
  })
  return { itemId, lotId: lot.id as string, powderId: powder.id as string }
}

describe('powder for a job', () => {
  it('is weighed out and in, costs what its lot cost, and lands on the job', async () => {
    const { powderId, lotId } = await stocked()
    const job = await shop.job()
    const out = await made(`/v1/shop-jobs/${job.id}/powder-weighings`, { powderId, weightBefore: pounds(30) })
    expect(out).toMatchObject({ lotId, subjectEntity: 'coating.shop_job', subjectId: job.id })
    const back = {
      weighingId: out.id,
      weightAfter: pounds(30) - pounds(2.1),
      area: squareFeet(84),
      gun: 'Gun 2',
    }
    const other = await shop.job()
    expect((await desk.post(`/v1/shop-jobs/${other.id}/powder-uses`, back)).status).toBe(422)
    const use = await made(`/v1/shop-jobs/${job.id}/powder-uses`, back)
    expect(use).toMatchObject({ used: pounds(2.1), cost: { amount: 1428 }, film: 63_500, lotId })
    const used = await desk.get(`/v1/stock-used?subjectEntity=coating.shop_job&subjectId=${job.id}`)
    expect(used.body).toMatchObject({ cost: { amount: 1428 }, data: [{ lotNumber: 'L-1' }] })
    expect((await desk.post(`/v1/shop-jobs/${job.id}/powder-uses`, back)).body.code).toBe(
      'inventory.weighed_already',
    )
    const looker = world.as(await world.caller(world.harbour, ['coating.powder.read']))
    expect((await looker.post(`/v1/shop-jobs/${job.id}/powder-uses`, back)).status).toBe(403)
  })

  it('PC-S3 is reckoned by physics, or by the constant of an older sheet', async () => {
    const { powderId } = await stocked()
    const need = async (query: string) => (await desk.get(`/v1/powders/${powderId}/need?${query}`)).body
    const us = await need(`area=${squareFeet(84)}&constant=us_192_3`)
    expect((us.powder / pounds(1)).toFixed(3)).toBe('2.821')
    const si = await need(`area=${squareFeet(84)}`)
    expect((si.powder / pounds(1)).toFixed(3)).toBe('2.822')
    expect(si).toMatchObject({ transfer: 600, weighingCount: 0, isEnough: true })
    expect(si.cost.amount).toBe(Math.round((si.powder / pounds(55)) * 37_400))
    expect(await need(`area=${squareFeet(84_000)}`)).toMatchObject({ isEnough: false })
    expect(si.gramsPerSquareMetre / 1000).toBeCloseTo((1.55 * 63.5) / 0.6, 2)
  })

  it('teaches how much of it stays on the parts', async () => {
    const { powderId } = await stocked()
    const area = squareFeet(50)
    const onParts = (50 * 92_903.04 * 1550 * 63_500) / 1e9
    for (const share of [0.48, 0.5, 0.52, 0.5]) {
      const job = await shop.job()
      const weightBefore = pounds(20)
      const out = await made(`/v1/shop-jobs/${job.id}/powder-weighings`, { powderId, weightBefore })
      const weightAfter = Math.round(weightBefore - onParts / share)
      await made(`/v1/shop-jobs/${job.id}/powder-uses`, { weighingId: out.id, weightAfter, area })
    }
    const { body } = await desk.get(`/v1/powders/${powderId}/need`)
    expect(body).toMatchObject({ weighingCount: 4 })
    expect(Math.abs(body.transfer - 500)).toBeLessThanOrEqual(2)
    expect(body.low).toBeLessThan(500)
    expect(body.high).toBeGreaterThan(500)
  })

  it('learns nothing from too little, and never more than all or less than a twentieth', () => {
    expect(learn([{ used: 100, onParts: 60 }], 650)).toEqual({
      count: 1,
      transfer: 650,
      low: null,
      high: null,
    })
    const sample = fc.record({
      used: fc.integer({ min: 0, max: 1e9 }),
      onParts: fc.integer({ min: 0, max: 1e9 }),
    })
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 30 }), samples => {
        const { transfer, low, high } = learn(samples, 650)
        expect(transfer).toBeGreaterThanOrEqual(50)
        expect(transfer).toBeLessThanOrEqual(1000)
        expect(low === null || (low <= transfer && high! >= transfer)).toBe(true)
      }),
    )
  })
})
