import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperText, pdfText } from '#apps/testing/pdf-text.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { brackets, openShop } from './testing/shop.ts'

let world: World
let desk: TestBrowser
let shop: Awaited<ReturnType<typeof openShop>>

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T15:00:00Z', timezone: 'America/Chicago', currency: 'USD' })
  desk = world.as(world.harbour.owner)
  shop = await openShop(desk)
})
afterAll(() => world.close())

const itemsOf = async (id: string) => (await desk.get(`/v1/quote-items?filter[quoteId]=${id}`)).body.data
const reckon = async (items: object[], isRush = false) =>
  (await desk.post('/v1/quote-calculations', { items, isRush, priceBookId: shop.priceBookId })).body

describe('a quote', () => {
  it('PC-S1 reckons area, powder, direct cost, overhead and margin to the cent, each line with its rule', async () => {
    const id = await shop.quote()
    const quote = (await desk.get(`/v1/quotes/${id}`)).body
    const [item] = await itemsOf(id)
    const line = (rule: string) => item.lines.find((one: { rule: string }) => one.rule === `coating.${rule}`)
    expect((item.area * item.count) / 92903.04).toBeCloseTo(84, 2)
    expect(item.powder / 453592.37).toBeCloseTo(3.103, 3)
    expect(line('powder')).toMatchObject({
      amount: 2110,
      explanation: '3.103 lb with 10 % allowance × $6.80',
    })
    const direct = ['blast', 'mask', 'coat', 'oven', 'powder'].map(rule => line(rule).amount)
    expect(direct).toEqual([7200, 1500, 9600, 7200, 2110])
    expect(direct.reduce((sum, one) => sum + one)).toBe(27_610)
    expect([line('consumables').amount, line('overhead').amount]).toEqual([828, 4266])
    expect(quote.cost).toEqual({ amount: 32_704, currency: 'USD' })
    expect(quote.price).toEqual({ amount: 50_314, currency: 'USD' })
    expect(line('item').explanation).toContain('$10.48 each')
    expect((quote.price.amount / 84 / 100).toFixed(2)).toBe('5.99')
    const visible = item.lines.filter((one: { isInternal: boolean }) => !one.isInternal)
    expect(visible.map((one: { rule: string }) => one.rule)).toEqual(['coating.item'])
  })

  it('PC-S1 shows the customer the price on paper, and nothing of what it costs', async () => {
    const id = await shop.quote()
    const headers = { authorization: `Bearer ${world.harbour.owner.apiKey}` }
    const paper = await world.http.inject({ url: `/v1/quotes/${id}/pdf`, headers })
    expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, 'application/pdf'])
    const text = await pdfText(paper.rawPayload)
    expect(text).toContain('Bracket')
    expect(text).toContain('503.14')
    const amounts = ['72.00', '15.00', '96.00', '21.10', '276.10', '8.28', '42.66', '327.04', '176.10']
    expect(amounts.filter(amount => text.includes(amount))).toEqual([])
    expect(text).not.toMatch(/overhead|consumables|margin|direct|labour|blast|oven/i)
    const greek = await paperText(world, world.harbour.owner, `/v1/quotes/${id}/pdf`, 'el')
    expect(greek).toMatch(/Προσφορά \d+\.1/)
    expect(greek).toContain('503,14')
    expect(greek).not.toMatch(/Amount|Total|each|Date/)
    const arabic = await paperText(world, world.harbour.owner, `/v1/quotes/${id}/pdf`, 'ar')
    expect(arabic).toMatch(/\p{Script=Arabic}{3}/u)
    expect(arabic).not.toMatch(/Amount|Total|each|Date/)
  })

  it('PC-S2 has a minimum, breaks by number, and rush after them; a sent one is never repriced', async () => {
    const bare = { blastMinutes: 0, maskMinutes: 0, ovenBatches: 0, powderPrice: null }
    const one = await reckon([{ ...brackets, ...bare, count: 1, coatMinutes: 17 }])
    expect(one.items[0].price).toBeLessThan(7500)
    expect(one.price.amount).toBe(7500)
    expect(one.lines).toMatchObject([{ rule: 'coating.minimum_charge', amount: 7500 - one.items[0].price }])
    const [fifty, fortyNine] = [
      await reckon([{ ...brackets, count: 50 }]),
      await reckon([{ ...brackets, count: 49 }]),
    ]
    const breakOf = (body: { items: { lines: { rule: string; amount: number }[] }[] }) =>
      body.items[0]!.lines.find(line => line.rule === 'coating.quantity_break')?.amount
    const listOf = (body: { items: { lines: { rule: string; amount: number }[] }[] }) =>
      body.items[0]!.lines.find(line => line.rule === 'coating.item')!.amount
    expect(breakOf(fifty)).toBe(-Math.round(listOf(fifty) * 0.08))
    expect(breakOf(fortyNine)).toBeUndefined()
    const rushed = await reckon([{ ...brackets, count: 50 }], true)
    expect(rushed.lines).toMatchObject([
      { rule: 'coating.rush', amount: Math.round(fifty.price.amount * 0.2) },
    ])

    const [sent, draft] = [await shop.sent(), await shop.quote()]
    await desk.patch(`/v1/price-books/${shop.priceBookId}`, { labourRate: { amount: 9000, currency: 'USD' } })
    expect((await desk.get(`/v1/quotes/${sent}`)).body.price.amount).toBe(50_314)
    const change = { customerId: shop.customerId, priceBookId: shop.priceBookId, items: [brackets] }
    const refused = await desk.put(`/v1/quotes/${sent}`, change)
    expect([refused.status, refused.body.code]).toEqual([409, 'coating.quote_issued'])
    expect((await desk.put(`/v1/quotes/${draft}`, change)).body.price.amount).toBeGreaterThan(50_314)
    const next = await desk.post(`/v1/quotes/${sent}/revisions`, {})
    expect(next.body).toMatchObject({ revision: 2, status: 'draft' })
    expect(next.body.price.amount).toBeGreaterThan(50_314)
    expect((await desk.get(`/v1/quotes/${sent}`)).body).toMatchObject({
      status: 'superseded',
      price: { amount: 50_314 },
    })
    await desk.patch(`/v1/price-books/${shop.priceBookId}`, { labourRate: { amount: 6000, currency: 'USD' } })
  })

  it('PC-S2 cannot be repriced behind the back of the verbs either', async () => {
    const id = await shop.sent()
    const cheaper = world.db.write(world.harbour.id, tx =>
      tx.run('update coating.quote set price_amount = 1 where id = $1', [id]),
    )
    await expect(cheaper).rejects.toThrow(/never repriced/)
    const gone = world.db.write(world.harbour.id, tx =>
      tx.run('delete from coating.quote_item where quote_id = $1', [id]),
    )
    await expect(gone).rejects.toThrow(/never repriced/)
  })

  it('PC-S3 tells coverage by physics or by the constant that was named', async () => {
    const ask = async (search: string) => (await desk.get(`/v1/coverage?${search}`)).body
    const published = await ask('specificGravity=1600&film=50800&constant=us_192_3')
    expect(published.perPound).toBe(60_094)
    expect((await ask('specificGravity=1600&film=50800')).perPound).toBe(60_069)
    const metric = 'film=50800&transfer=950&specificGravity='
    expect((await ask(`${metric}1500&constant=metric_39_8`)).perKilogram).toBe(12_603)
    expect((await ask(`${metric}1500`)).perKilogram).toBe(12_467)
    expect((await ask(`${metric}1400`)).perKilogram).toBe(13_358)
  })

  it('PC-02 quotes a part again in one go, as it was last done, and remembers what it cost', async () => {
    const part = { customerId: shop.customerId, partNumber: 'BR-7', name: 'Bracket', area: 162_580 }
    const { body: kept } = await desk.post('/v1/parts', part)
    await shop.sent({ partId: kept.id })
    const again = await desk.post(`/v1/parts/${kept.id}/reorders`, { count: 96 })
    expect(again.status).toBe(201)
    const [item] = await itemsOf(again.body.id)
    expect(item).toMatchObject({
      count: 96,
      work: { blastMinutes: 96, ovenBatches: 4, colourName: 'Signal red' },
    })
    const history = (await desk.get(`/v1/parts/${kept.id}/price-history`)).body.data
    expect(history.map((one: { count: number }) => one.count)).toEqual([96, 48])
    expect(history[1].each).toEqual({ amount: 1048, currency: 'USD' })
    expect((await desk.post('/v1/parts', part)).body.code).toBe('coating.part_known')
  })

  it('is not made by people who only work on the floor, nor seen by another shop', async () => {
    const floor = world.as(await world.caller(world.harbour, ['coating.job.*', 'work.job.*']))
    const wish = { customerId: shop.customerId, items: [brackets] }
    expect((await floor.post('/v1/quotes', wish)).status).toBe(403)
    expect((await floor.post('/v1/quote-calculations', { items: [brackets] })).status).toBe(403)
    const id = await shop.quote()
    expect((await world.as(world.meadow.owner).get(`/v1/quotes/${id}`)).status).toBe(404)
  })
})
