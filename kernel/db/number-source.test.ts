import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenTestDatabase, openTestDatabase } from '../testing/database.ts'

let world: OpenTestDatabase
beforeAll(async () => {
  world = await openTestDatabase()
})
afterAll(() => world.close())

it('gives many who ask at once each a number of their own, without a gap', async () => {
  const tenant = await world.tenant()
  const numbers = await Promise.all(
    Array.from({ length: 60 }, () => world.db.write(tenant, tx => tx.nextNumber('job'))),
  )
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
})

it('counts each tenant and each kind by itself', async () => {
  const [one, other] = [await world.tenant(), await world.tenant()]
  const take = (tenant: string, kind: string) => world.db.write(tenant, tx => tx.nextNumber(kind))
  expect([await take(one, 'job'), await take(one, 'job')]).toEqual([1, 2])
  expect(await take(one, 'stay')).toBe(1)
  expect(await take(other, 'job')).toBe(1)
})

it('never gives the number of a transaction that was undone a second time', async () => {
  const tenant = await world.tenant()
  const undone = world.db.write(tenant, async tx => {
    await tx.nextNumber('job')
    throw new Error('changed my mind')
  })
  await expect(undone).rejects.toThrow('changed my mind')
  expect(await world.db.write(tenant, tx => tx.nextNumber('job'))).toBe(2)
})

it('counts on after a transaction that itself holds the counter', async () => {
  const tenant = await world.tenant()
  const set = `insert into kernel.counter (tenant_id, kind, value) values ($1, 'job', 500)`
  const number = await world.db.write(tenant, async tx => {
    await tx.run(set, [tenant])
    return tx.nextNumber('job')
  })
  expect(number).toBe(501)
  expect(await world.db.write(tenant, tx => tx.nextNumber('job'))).toBe(502)
})
