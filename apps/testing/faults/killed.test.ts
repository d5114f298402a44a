import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Follower, follow } from './follower.ts'
import { type Installation, openInstallation, type Ready } from './installation.ts'
import { asDatabaseOwner, findOddities } from './oddities.ts'
import { type FaultResort, openFaultResort } from './resort.ts'
import { beginStorm } from './storm.ts'

const kills = 20
/** Writes answered between two kills: the storm must be at full strength again each time. */
const between = 80

let house: Installation
let ready: Ready
let resort: FaultResort
let follower: Follower

beforeAll(async () => {
  house = await openInstallation()
  ready = await house.start()
  resort = await openFaultResort(ready)
  follower = follow(house.url, resort.apiKey)
  await follower.settled(0)
}, 120_000)

afterAll(async () => {
  follower?.close()
  resort?.client.close()
  await house?.remove()
}, 60_000)

async function untilAcknowledged(count: number): Promise<void> {
  const { acknowledged } = resort.client
  for (let waited = 0; acknowledged.length < count; waited += 10) {
    if (waited > 90_000) throw new Error(`Nobody answers any more: ${house.said}`)
    await wait(10)
  }
}

async function killAndRevive(round: number): Promise<void> {
  const isLast = round === kills - 1
  if (round % 2 === 1 || isLast) house.killDatabase()
  // A lost database comes back by itself; a lost server is started again, as a person would.
  if (round % 2 === 1 && !isLast) return
  house.killServer()
  await house.ended()
  await house.start()
}

it(`loses and doubles nothing while the server and its database are killed ${kills} times`, async () => {
  const { acknowledged } = resort.client
  const storm = beginStorm(resort)
  for (let round = 0; round < kills; round++) {
    await untilAcknowledged(acknowledged.length + between)
    await killAndRevive(round)
  }
  await untilAcknowledged(acknowledged.length + between)
  await storm.end()

  const found = await findOddities(ready.databaseUrl, resort.tenantId, acknowledged)
  expect(Object.fromEntries(Object.entries(found).filter(([, rows]) => rows.length > 0))).toEqual({})
  // The storm was one: it met refusals, kills met writes under way, and most writes were carried out.
  const kinds = Map.groupBy(acknowledged, ({ status }) => status)
  expect([...kinds.keys()].toSorted()).toEqual([200, 201, 409])
  expect(acknowledged.filter(({ attempts }) => attempts > 1).length).toBeGreaterThan(kills)
  expect(acknowledged.filter(({ status }) => status < 300).length).toBeGreaterThan(acknowledged.length / 2)
}, 480_000)

it('lets a screen that resumes hear of everything once', async () => {
  await follower.settled(1_500)
  const ids = await asDatabaseOwner(ready.databaseUrl, async owner => {
    const { rows } = await owner.query<{ id: string }>(
      `select id from kernel.event where tenant_id = $1 and entity in ('people.customer', 'bookings.stay')`,
      [resort.tenantId],
    )
    return rows.map(({ id }) => id)
  })
  expect(follower.connections).toBeGreaterThan(kills / 2)
  expect(follower.resets).toBe(0)
  // It hears of letters and notices too, which follow from these.
  const heard = new Set(follower.heard)
  expect(heard.size).toBe(follower.heard.length)
  expect(ids.filter(id => !heard.has(id))).toEqual([])
}, 60_000)
