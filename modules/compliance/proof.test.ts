import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { check } from './proof/check.ts'
import type { Proof } from './proof/proof.ts'
import { sealEverything } from './testing/seal-everything.ts'
import { isBeginning } from './tree/check-proof.ts'

let world: World
let ids: string[]

beforeAll(async () => {
  world = await createWorld({ tenants: 2 })
  const api = world.as(world.harbour.owner)
  for (let i = 0; i < 300; i++) await api.post('/v1/customers', { name: `Guest ${i}` })
  await sealEverything(world, world.harbour.id)
  for (let i = 0; i < 30; i++) await api.post('/v1/customers', { name: `Late guest ${i}` })
  await sealEverything(world, world.harbour.id)
  const page = await api.get('/v1/audit-entries?limit=200')
  ids = page.body.data.map((one: { id: string }) => one.id)
})
afterAll(() => world.close())

const proofOf = async (id: string, values = false): Promise<Proof> =>
  (await world.as(world.harbour.owner).get(`/v1/audit-entries/${id}/proof?values=${values}`)).body

it('lists entries newest first, by page, person, verb, noun and record', async () => {
  const api = world.as(world.harbour.owner)
  const first = (await api.get('/v1/audit-entries?limit=3&operation=people.customer')).body
  expect(first.data.map((one: { operation: string }) => one.operation)).toEqual(
    Array(3).fill('people.customer.create'),
  )
  const next = (
    await api.get(`/v1/audit-entries?limit=3&operation=people.customer&cursor=${first.nextCursor}`)
  ).body
  expect(next.data[0].id < first.data[2].id).toBe(true)
  const { rowId, actorId } = first.data[0]
  expect((await api.get(`/v1/audit-entries?rowId=${rowId}`)).body.data).toHaveLength(1)
  expect((await api.get(`/v1/audit-entries?actorId=${rowId}`)).body.data).toHaveLength(0)
  expect(
    (await api.get(`/v1/audit-entries?actorId=${actorId}&entity=people.customer&limit=200`)).body.data,
  ).toHaveLength(200)
})

it('proves any entry in at most 2 kB, to somebody who asks nobody', async () => {
  for (const id of [ids[0]!, ids[17]!, ids[99]!, ids.at(-1)!]) {
    const proof = await proofOf(id)
    expect(JSON.stringify(proof).length).toBeLessThan(2000)
    expect(await check(proof)).toEqual({ isIncluded: true, isSigned: true, isWho: null, isWhat: null })
    expect(await check(await proofOf(id, true))).toMatchObject({
      isIncluded: true,
      isWho: true,
      isWhat: true,
    })
  }
})

it('proves nothing else: no other record, place, path, values, note or key', async () => {
  const proof = await proofOf(ids[40]!, true)
  const other = await proofOf(ids[41]!, true)
  const isProved = async (change: Partial<Proof>) => {
    const { isIncluded, isSigned, isWho, isWhat } = await check({ ...proof, ...change })
    return isIncluded && isSigned && isWho !== false && isWhat !== false
  }
  expect(await isProved({})).toBe(true)
  const wrong: Partial<Proof>[] = [
    { record: other.record },
    { place: other.place },
    { size: proof.size - 1 },
    { path: other.path },
    { path: proof.path.slice(1) },
    { what: other.what },
    { who: { ...proof.who!, values: ['Somebody else', '127.0.0.1', null] } },
    { checkpoint: proof.checkpoint.replace(/\n\d+\n/, '\n999\n') },
    { key: 'mainstay-audit-1+00000000+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
    { key: 'nonsense' },
  ]
  for (const change of wrong) expect(await isProved(change), JSON.stringify(change)).toBe(false)
})

it('proves that an earlier checkpoint’s audit is the beginning of a later one’s', async () => {
  const api = world.as(world.harbour.owner)
  const { data } = (await api.get('/v1/audit-checkpoints')).body
  const treeOf = ({ size, note }: { size: number; note: string }) => ({
    size,
    root: Buffer.from(note.split('\n')[2]!, 'base64'),
  })
  const [late, early] = [treeOf(data[0]), treeOf(data[1])]
  const { body } = await api.get(`/v1/audit-consistency?first=${early.size}&second=${late.size}`)
  const path = body.path.map((one: string) => Buffer.from(one, 'base64'))
  expect(await isBeginning(early, late, path)).toBe(true)
  expect(await isBeginning({ ...early, root: late.root }, late, path)).toBe(false)
  expect((await api.get('/v1/audit-consistency?first=5&second=100000')).body.code).toBe(
    'compliance.no_such_trees',
  )
})

it('seals when asked, and says so when an entry is not sealed yet', async () => {
  const api = world.as(world.harbour.owner)
  await api.post('/v1/customers', { name: 'Unsealed' })
  const { data } = (await api.get('/v1/audit-entries?limit=1')).body
  expect((await api.get(`/v1/audit-entries/${data[0].id}/proof`)).body.code).toBe('compliance.not_sealed_yet')
  // What is older than a transaction that still runs, in whichever database, waits.
  const sealed = async () => {
    expect((await api.post('/v1/audit-checkpoints')).status).toBe(201)
    return (await api.get(`/v1/audit-entries/${data[0].id}/proof`)).status
  }
  await expect.poll(sealed, { timeout: 30_000 }).toBe(200)
})

it('shows the audit to nobody without the permission, and never another tenant’s', async () => {
  const clerk = world.as(await world.caller(world.harbour, ['people.*']))
  expect((await clerk.get('/v1/audit-entries')).status).toBe(403)
  expect((await clerk.get(`/v1/audit-entries/${ids[0]}/proof`)).status).toBe(403)
  const other = world.as(world.meadow.owner)
  expect((await other.get(`/v1/audit-entries/${ids[0]}`)).status).toBe(404)
  expect((await other.get(`/v1/audit-entries/${ids[0]}/proof`)).status).toBe(404)
})
