import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '../world.ts'
import { type CuttingProxy, openCuttingProxy } from './cutting-proxy.ts'
import { findOddities } from './oddities.ts'
import { type FaultResort, openFaultResort } from './resort.ts'
import { beginStorm } from './storm.ts'
import { stubbornClient } from './stubborn-client.ts'

let world: World
let proxy: CuttingProxy
let resort: FaultResort

beforeAll(async () => {
  world = await createWorld({ tenants: 1 })
  await world.http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = world.http.server.address() as { port: number }
  proxy = await openCuttingProxy(`http://127.0.0.1:${port}`)
  const direct = await openFaultResort({ url: `http://127.0.0.1:${port}`, databaseUrl: world.url })
  direct.client.close()
  resort = { ...direct, client: stubbornClient(proxy.url, direct.apiKey) }
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
