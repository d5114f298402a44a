import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { uuid } from '#kernel/db/uuid.ts'
import { pathNames } from '#kernel/http/operation.ts'
import { sample } from '../contract/sample.ts'
import { createWorld, type World } from '../world.ts'
import { type CuttingProxy, openCuttingProxy } from './cutting-proxy.ts'
import { houseClient } from './house-client.ts'
import { houseDay, type Wish } from './house-day.ts'
import { findOddities } from './oddities.ts'
import { type FaultResort, openFaultResort } from './resort.ts'
import { beginStorm } from './storm.ts'
import { stubbornClient } from './stubborn-client.ts'

let world: World
let proxy: CuttingProxy
let resort: FaultResort
let direct: string

beforeAll(async () => {
  world = await createWorld({ tenants: 1 })
  await world.http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = world.http.server.address() as { port: number }
  direct = `http://127.0.0.1:${port}`
  proxy = await openCuttingProxy(direct)
  const opened = await openFaultResort({ url: direct, databaseUrl: world.url })
  opened.client.close()
  resort = { ...opened, client: stubbornClient(proxy.url, opened.apiKey) }
})
afterAll(async () => {
  resort?.client.close()
  await proxy?.close()
  await world?.close()
})

it('does nothing twice when three of ten answers are lost and the client asks again', async () => {
  const { acknowledged } = resort.client
  const storm = beginStorm(resort, { lanes: 12 })
  while (acknowledged.length < 1_000) await wait(20)
  await storm.end()
  expect(proxy.cut).toBeGreaterThan(300)
  const found = await findOddities(world.url, resort.tenantId, acknowledged)
  expect(Object.fromEntries(Object.entries(found).filter(([, rows]) => rows.length > 0))).toEqual({})
}, 60_000)

it('gives the second asker the first answer, word for word, and says so', async () => {
  const { client } = resort
  const body = { name: 'Grace Hopper' }
  const first = await client.insist('/v1/customers', body, 'grace')
  const second = await client.insist('/v1/customers', body, 'grace')
  expect(second.body).toEqual(first.body)
  const other = await client.insist('/v1/customers', { name: 'Somebody else' }, 'grace')
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
})

it('does nothing twice outside all businesses either: accounts, sign-in, what runs the house', async () => {
  const mutations = world.registry.house.filter(({ method }) => method !== 'GET')
  const runs = new Map(mutations.map(operation => [operation.id, vi.spyOn(operation, 'run')]))
  const done = new Set<string>()
  const cutBefore = proxy.cut
  const wish: Wish = async (
    id,
    { by = houseClient(proxy.url, direct), in: names = {}, status, ...more } = {},
  ) => {
    const { method, path } = mutations.find(operation => operation.id === id)!
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => names[name]!)
    const before = runs.get(id)!.mock.calls.length
    const { first, again } = await by.insist({ method, path: filled, ...more })
    expect(first.status, `${id}: ${JSON.stringify(first.body)}`).toSatisfy((code: number) =>
      status ? code === status : code < 300,
    )
    expect(again, id).toEqual(first)
    expect(runs.get(id)!.mock.calls.length - before, id).toBe(1)
    done.add(id)
    return first.body
  }
  const by = await houseDay(world, { lossy: proxy.url, direct }, wish)
  // What that day has no use for is asked all the same, and does nothing.
  for (const { id, path, input } of mutations.filter(one => !done.has(one.id))) {
    runs.get(id)!.mockResolvedValue(undefined)
    const names = Object.fromEntries(pathNames(path).map(name => [name, uuid()]))
    await wish(id, { by, in: names, ...(input ? { body: sample(input, uuid) as object } : {}) })
  }
  expect(proxy.cut - cutBefore).toBeGreaterThan(mutations.length / 2)
}, 120_000)
