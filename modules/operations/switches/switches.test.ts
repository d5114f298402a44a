import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { enqueueLater } from '#kernel/job/enqueue.ts'
import { expireHolds } from '#modules/bookings/jobs/expire-holds.ts'
import { isDue } from '../jobs/back-up.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:10:00Z' })
})
afterAll(() => world?.close())

const owner = (of = world.harbour) => world.as(of.owner)
const turn = (module: string, isOn: boolean) => owner().put('/v1/module-switches', { module, isOn })
/** What is remembered of a caller is a second old at most. */
const felt = () => new Promise(resolve => setTimeout(resolve, 1_100))

describe('a part that is switched off', () => {
  test('has no routes, for this business alone, and is back with its rows when it is on again', async () => {
    const made = await owner().post('/v1/boards', { name: 'Workshop' })
    expect(made.status).toBe(201)
    expect(await turn('work', false)).toMatchObject({ status: 200, body: { modulesOff: ['work'] } })
    await felt()
    expect((await owner().get('/v1/boards')).status).toBe(404)
    expect((await owner().post('/v1/boards', { name: 'Another' })).body.code).toBe('not_found')
    expect((await owner(world.meadow).get('/v1/boards')).status).toBe(200)
    await turn('work', true)
    await felt()
    const { body } = await owner().get('/v1/boards')
    expect(body.data.map((board: { name: string }) => board.name)).toEqual(['Workshop'])
    const { body: tenant } = await owner().get('/v1/tenant')
    const past = await world.db.read<{ changes: object; actor: string }>(
      world.harbour.id,
      `select changes, actor_name as actor from kernel.audit where operation = 'operations.switch_module' order by id`,
    )
    expect(past.length).toBe(2)
    expect(past[0]!.changes).toMatchObject({ settings: [expect.anything(), { modulesOff: ['work'] }] })
    expect(tenant.settings.modulesOff).toEqual([])
  })

  test('has its jobs wait and its schedule left out, until it is on again', async () => {
    const owner = new pg.Client({ connectionString: world.url })
    owner.on('error', () => undefined)
    await owner.connect()
    const waiting = async () => {
      const { rows } = await owner.query(
        `select j.attempts from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
          where t.identifier = 'bookings.expire_holds' and j.payload ->> 'tenantId' = $1`,
        [world.harbour.id],
      )
      return rows
    }
    await turn('bookings', false)
    await felt()
    await world.db.write(world.harbour.id, async tx => enqueueLater(tx, expireHolds, {}))
    await world.jobs.drain()
    expect(await waiting()).toEqual([{ attempts: 0 }])
    world.clock.advance({ minutes: 6 })
    await world.jobs.drain()
    expect(await waiting()).toEqual([{ attempts: 0 }])
    await turn('bookings', true)
    await felt()
    world.clock.advance({ minutes: 6 })
    await world.jobs.drain()
    expect(await waiting()).toEqual([])
    await owner.end()
  })

  test('is refused where others need it, where all stand on it, and to who may not', async () => {
    const needed = await turn('places', false)
    expect([needed.status, needed.body.code]).toEqual([409, 'operations.needed'])
    expect(needed.body.modules).toContain('bookings')
    expect((await turn('people', false)).body.code).toBe('operations.foundation')
    expect((await turn('nothing', false)).body.code).toBe('operations.no_such_module')
    const clerk = world.as(await world.caller(world.harbour, ['work.*']))
    expect((await clerk.put('/v1/module-switches', { module: 'work', isOn: false })).status).toBe(403)
  })
})

describe('a daily backup', () => {
  const plan = { isOn: true, hour: 3, keep: 7 }
  const due = (last: string | undefined, now: string) => isDue(plan, last, Temporal.Instant.from(now))
  test('is due in its hour, once, and at any hour when one was missed', () => {
    expect(due(undefined, '2026-03-04T12:20:00Z')).toBe(false)
    expect(due('2026-03-03T03:20:00Z', '2026-03-04T02:20:00Z')).toBe(false)
    expect(due('2026-03-03T03:20:00Z', '2026-03-04T03:20:00Z')).toBe(true)
    expect(due('2026-03-04T03:20:00Z', '2026-03-04T03:40:00Z')).toBe(false)
    expect(due('2026-03-03T03:20:00Z', '2026-03-04T09:20:00Z')).toBe(true)
    expect(isDue({ ...plan, isOn: false }, undefined, Temporal.Instant.from('2026-03-04T03:20:00Z'))).toBe(
      false,
    )
  })
})
