import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { proposeReorders } from './jobs/propose-reorders.ts'
import { orderSize } from './rules.ts'
import { inPounds, openStore, pounds, type Store } from './testing/store.ts'

let world: World
let store: Store
beforeAll(async () => {
  world = await createWorld({ now: '2026-03-10T15:00:00Z', timezone: 'America/New_York', currency: 'USD' })
  store = openStore(world)
})
afterAll(() => world.close())

/** Uses 4.2 lb a day, 7 days to come, 10 lb to be safe, packs of 55 lb: reordered at 39.4 lb. */
const daily = () =>
  store.item({ dailyUse: pounds(4.2), leadDays: 7, safetyQuantity: pounds(10), packQuantity: pounds(55) })

/** A machine that is short of time may say that it is busy and took nothing: then it is asked again, as the answer says. */
async function untilAnswered(ask: () => ReturnType<Store['issue']>) {
  let answer = await ask()
  for (let more = 0; answer.body.code === 'busy' && more < 5; more++) answer = await ask()
  return answer
}

describe('PC-S7 reorder once', () => {
  it('proposes one pack at 34 lb available, once, and nothing more while it is on its way', async () => {
    const itemId = await daily()
    await store.lot(itemId, 'L', pounds(52))
    expect(await store.reordersOf(itemId)).toEqual([])
    const reservation = { itemId, quantity: pounds(18), subjectEntity: 'work.job', subjectId: uuid() }
    for (let n = 0; n < 5; n++) await store.made('/v1/stock-reservations', reservation)
    const stock = await store.stockOf(itemId)
    const figures = [stock.onHand, stock.reserved, stock.available, stock.point].map(inPounds)
    expect(figures).toEqual([52, 18, 34, 39.4])

    const [first, ...others] = await store.reordersOf(itemId)
    expect(others).toEqual([])
    expect(first).toMatchObject({ status: 'proposed', quantity: pounds(55), packCount: 1 })
    expect([first.because.point, first.because.position].map(inPounds)).toEqual([39.4, 34])

    const job = { itemId }
    await world.db.write(world.harbour.id, async tx => {
      for (let n = 0; n < 5; n++)
        await tx.run('select kernel.enqueue_job($1, $2::jsonb, null, $3, null, null)', [
          proposeReorders.name,
          JSON.stringify(job),
          `again-${n}`,
        ])
    })
    expect(await store.reordersOf(itemId)).toHaveLength(1)

    await store.made(`/v1/reorders/${first.id}/order`, { orderedOn: '2026-03-10' }, 200)
    await store.issue(itemId, pounds(1))
    expect((await store.reordersOf(itemId)).map((one: { status: string }) => one.status)).toEqual(['ordered'])
    const again = await store.api.post(`/v1/reorders/${first.id}/order`, { orderedOn: '2026-03-10' })
    expect(again.body.code).toBe('inventory.reorder_settled')
  })

  it('stands once when two hundred take at the same time', async () => {
    const itemId = await daily()
    await store.lot(itemId, 'L', pounds(40))
    const race = await Promise.all(
      Array.from({ length: 200 }, () => untilAnswered(() => store.issue(itemId, pounds(0.05)))),
    )
    const answers = Object.fromEntries(
      [...Map.groupBy(race, ({ status, body }) => `${status} ${body.code ?? ''}`)].map(([kind, all]) => [
        kind,
        all.length,
      ]),
    )
    expect(answers).toEqual({ '201 ': 200 })
    expect((await store.stockOf(itemId)).onHand).toBe(pounds(40) - 200 * pounds(0.05))
    expect(await store.reordersOf(itemId)).toHaveLength(1)
  }, 60_000)

  it.for(['before', 'after'])(
    'is there once, ever, when the worker is killed just %s its commit',
    { timeout: 60_000 },
    async moment => {
      const itemId = await daily()
      await store.lot(itemId, 'L', pounds(1))
      await store.issue(itemId, 1)
      const script = new URL('./testing/doomed-buyer.ts', import.meta.url).pathname
      const told = [world.url, testSecret, world.harbour.id, itemId, moment, world.clock.now().toString()]
      const doomed = spawn(process.execPath, [script, ...told], { stdio: ['ignore', 'pipe', 'inherit'] })
      const ended = once(doomed, 'exit')
      await once(doomed.stdout, 'data')
      doomed.kill('SIGKILL')
      await ended
      expect(await store.reordersOf(itemId)).toHaveLength(1)
      await store.issue(itemId, 1)
      expect(await store.reordersOf(itemId)).toHaveLength(1)
    },
  )

  it('comes in parts, and is proposed again only when that too is used up', async () => {
    const itemId = await daily()
    await store.lot(itemId, 'L', pounds(30))
    await store.issue(itemId, 1)
    const [{ id }] = await store.reordersOf(itemId)
    const early = { itemId, number: 'M', quantity: 1, cost: { amount: 1, currency: 'USD' }, reorderId: id }
    expect((await store.api.post('/v1/lots', early)).body.code).toBe('inventory.not_ordered')
    await store.made(`/v1/reorders/${id}/order`, { orderedOn: '2026-03-10' }, 200)
    await store.lot(itemId, 'M', pounds(20), { reorderId: id })
    expect(await store.stockOf(itemId)).toMatchObject({ onOrder: pounds(55) - pounds(20) })
    await store.lot(itemId, 'N', pounds(35), { reorderId: id })
    expect((await store.api.get(`/v1/reorders/${id}`)).body.status).toBe('arrived')
    await store.issue(itemId, pounds(50))
    const all = await store.reordersOf(itemId)
    expect(all.map((one: { status: string }) => one.status).sort()).toEqual(['arrived', 'proposed'])
  })

  it('stays quiet until the day it was put off to', async () => {
    const itemId = await daily()
    await store.lot(itemId, 'L', pounds(30))
    await store.issue(itemId, 1)
    const [{ id }] = await store.reordersOf(itemId)
    await store.made(`/v1/reorders/${id}/dismissal`, { untilOn: '2026-03-12' }, 200)
    await store.issue(itemId, 1)
    expect(await store.reordersOf(itemId)).toHaveLength(1)
    world.clock.set('2026-03-12T15:00:00Z')
    await store.issue(itemId, 1)
    expect(await store.reordersOf(itemId)).toHaveLength(2)
    world.clock.set('2026-03-10T15:00:00Z')
  })

  it('is not ordered by people who may only look', async () => {
    const looker = world.as(await world.caller(world.harbour, ['inventory.reorder.read']))
    expect((await looker.post(`/v1/reorders/${uuid()}/order`, { orderedOn: '2026-03-10' })).status).toBe(403)
  })
})

describe('an order', () => {
  it('is at least the usual one, in whole packs, and leaves more than the reorder point', () => {
    const need = { point: 100, position: 40, packQuantity: null, reorderQuantity: null }
    expect(orderSize(need)).toEqual({ quantity: 60, packCount: null })
    expect(orderSize({ ...need, reorderQuantity: 500 })).toEqual({ quantity: 500, packCount: null })
    expect(orderSize({ ...need, packQuantity: 60 })).toEqual({ quantity: 120, packCount: 2 })
    expect(orderSize({ ...need, packQuantity: 55, reorderQuantity: 300 })).toEqual({
      quantity: 330,
      packCount: 6,
    })
  })
})
