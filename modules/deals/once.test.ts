import { spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { type Bistro, openBistro } from './testing/bistro.ts'

let world: World
let lumi: Bistro

const now = '2026-05-12T10:00:00Z'
beforeAll(async () => {
  world = await createWorld({ now, timezone: 'Europe/Paris' })
  lumi = await openBistro(world, { tables: 30 })
})
afterAll(() => world.close())

const count = async (what: string) =>
  (await world.db.read<{ n: number }>(world.harbour.id, `select count(*)::integer as n from ${what}`))[0]!.n

const round = async (minute: number) => {
  world.clock.set(Temporal.Instant.from(now).add({ minutes: minute }).toString())
  await world.jobs.drain()
}

describe('each posting', () => {
  it(
    'happens once, ever: a worker killed in the middle of it leaves nothing, and the next does all',
    {
      timeout: 40_000,
    },
    async () => {
      for (let n = 0; n < 20; n++) await lumi.deal({ name: `Deal ${n}` })
      const owner = new pg.Client({ connectionString: world.url })
      owner.on('error', () => {})
      await owner.connect()
      // Offers are written before decisions: whoever waits here has posted and not committed.
      await owner.query('begin; lock table deals.decision in exclusive mode')
      const script = new URL('./testing/doomed-poster.ts', import.meta.url).pathname
      const doomed = spawn(process.execPath, [script, world.url, testSecret, world.harbour.id, now], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const ended = once(doomed, 'exit')
      await once(doomed.stdout, 'data')
      const blocked = `select 1 from pg_locks where relation = 'deals.decision'::regclass and not granted`
      while (!(await owner.query(blocked)).rowCount) await new Promise(later => setTimeout(later, 50))
      doomed.kill('SIGKILL')
      await ended
      expect(await count('deals.offer')).toBe(0)
      await owner.query('rollback')
      await owner.end()
      await round(1)
      expect(await count('deals.offer')).toBe(20)
      for (const minute of [2, 3, 4]) await round(minute)
      expect(await count('deals.offer')).toBe(20)
      expect(await count(`kernel.event where name = 'deals.offer_posted'`)).toBe(20)
      expect(await count(`deals.decision where action = 'post'`)).toBe(20)
    },
  )

  it('cannot be written twice, whoever tries: the database says no', async () => {
    const again = world.db.write(world.harbour.id, tx =>
      tx.run(`insert into deals.offer select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid()))).*
        from deals.offer o limit 1`),
    )
    await expect(again).rejects.toMatchObject({ constraint: 'offer_once' })
  })

  it('gives no more covers than its cap, however many ask at once', async () => {
    const deal = await lumi.deal({ name: 'Six covers', coversCap: 6, stopAtPercent: 100 })
    await round(10)
    const [offer] = (await lumi.api.get(`/v1/deal-offers?filter[dealId]=${deal.id}`)).body.data
    const answers = await Promise.all(
      Array.from({ length: 25 }, () =>
        lumi.api.post(`/v1/offers/${offer.id}/bookings`, {
          startsAt: '2026-05-12T12:30:00Z',
          partySize: 2,
          guestName: 'Racer',
        }),
      ),
    )
    const codes = answers.map(({ status, body }) => (status === 201 ? 'booked' : body.code))
    expect(codes.filter(code => code === 'booked')).toHaveLength(3)
    expect(new Set(codes.filter(code => code !== 'booked'))).toEqual(new Set(['deals.offer_closed']))
    expect((await lumi.api.get(`/v1/deal-offers/${offer.id}`)).body).toMatchObject({
      coversTaken: 6,
      status: 'closed',
      because: 'covers_cap',
    })
  })

  it('is taken off by the stop at once, for the whole venue and nobody else’s, and put back after it', async () => {
    const other = await openBistro(world, { tables: 2, name: 'Sol' })
    await other.deal({ name: 'Sol’s' })
    await round(20)
    expect((await lumi.offers()).length).toBeGreaterThan(0)
    const stop = await lumi.made('/v1/deal-stops', { venueId: lumi.venueId, reason: 'Kitchen fire' })
    expect(await lumi.offers()).toEqual([])
    expect(await other.offers()).toHaveLength(1)
    expect((await lumi.api.post('/v1/deal-stops', { venueId: lumi.venueId, reason: 'x' })).body.code).toBe(
      'deals.stopped_already',
    )
    await round(21)
    expect(await lumi.offers()).toEqual([])
    await lumi.api.delete(`/v1/deal-stops/${stop.id}`)
    expect((await lumi.offers()).length).toBeGreaterThan(0)
    const waiter = world.as(await world.caller(world.harbour, ['deals.deal.read']))
    expect((await waiter.post('/v1/deal-stops', { venueId: lumi.venueId, reason: 'x' })).status).toBe(403)
  })
})
