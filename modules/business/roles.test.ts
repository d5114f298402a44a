import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { rolesAfter } from './screens/role-fields/data.ts'

let world: World
beforeAll(async () => {
  world = await createWorld({ tenants: 3 })
})
afterAll(() => world.close())

const owner = () => world.as(world.harbour.owner)
const matrix = async (as = owner()) => (await as.get('/v1/role-matrix')).body
const roleOf = async (name: string) =>
  (await matrix()).roles.find((role: { name: string }) => role.name === name)
const keyFor = async (role: string) => {
  const { body } = await owner().post('/v1/api-keys', { name: role, role })
  return world.as({ tenantId: world.harbour.id, apiKey: body.token })
}
/** Asks until the answer is another one; how long that took in milliseconds. */
async function untilFelt(ask: () => Promise<{ status: number }>, status: number): Promise<number> {
  const since = performance.now()
  while ((await ask()).status !== status)
    if (performance.now() - since > 5000) throw new Error('it was not felt')
  return performance.now() - since
}

describe('the matrix of roles', () => {
  it('says what each permission is for, by module, and leaves out what this trade does without', async () => {
    const { groups } = await matrix()
    const modules = groups.map(({ module }: { module: string }) => module)
    expect(modules).toContain('bookings')
    expect(modules).toContain('kernel')
    expect(modules).not.toContain('coating')
    const all = groups.flatMap(({ permissions }: { permissions: object[] }) => permissions)
    const pets = all.find(({ name }: { name: string }) => name === 'pets.pet.write')
    expect(pets.uses).toContain('Add a pet')
    expect(all.every(({ uses }: { uses: string[] }) => uses.length > 0)).toBe(true)
  })

  it('is closed to who may not look at roles, and another business has its own', async () => {
    const clerk = world.as(await world.caller(world.harbour, ['pets.pet.read']))
    expect((await clerk.get('/v1/role-matrix')).status).toBe(403)
    await owner().post('/v1/roles', { name: 'night', permissions: ['pets.pet.read'] })
    const { roles } = await matrix(world.as(world.meadow.owner))
    expect(roles.map(({ name }: { name: string }) => name)).not.toContain('night')
  })

  it('a role made from a built-in one holds the same, less what was taken away', async () => {
    const { permissions } = await roleOf('caretaker')
    const less = permissions.filter((name: string) => name !== 'people.customer.read')
    expect((await owner().post('/v1/roles', { name: 'young caretaker', permissions: less })).status).toBe(201)
    const browser = await keyFor('young caretaker')
    expect((await browser.get('/v1/pets')).status).toBe(200)
    expect((await browser.get('/v1/customers')).status).toBe(403)
    expect(await roleOf('young caretaker')).toMatchObject({ isBuiltIn: false, holderCount: 1 })
  })
})

describe('nobody gives more than they hold', () => {
  it('neither a new role, nor one made wider, nor a key', async () => {
    const lead = world.as(await world.caller(world.harbour, ['kernel.role.*', 'kernel.api_key.*', 'pets.*']))
    const small = await lead.post('/v1/roles', { name: 'pets only', permissions: ['pets.pet.read'] })
    expect(small.status).toBe(201)
    for (const answer of [
      await lead.post('/v1/roles', { name: 'money', permissions: ['billing.invoice.read'] }),
      await lead.patch(`/v1/roles/${small.body.id}`, { permissions: ['*'] }),
      await lead.post('/v1/roles', { name: 'caretaker', permissions: ['pets.pet.read'] }),
      await lead.post('/v1/api-keys', { name: 'key', role: 'manager' }),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'kernel.more_than_own' } })
  })
})

describe('a change of a role is felt within a second', () => {
  it('when the role is narrowed, and when its holder gets another', async () => {
    const { body: role } = await owner().post('/v1/roles', {
      name: 'desk',
      permissions: ['pets.pet.read', 'people.customer.read'],
    })
    const desk = await keyFor('desk')
    expect((await desk.get('/v1/customers')).status).toBe(200)
    await owner().patch(`/v1/roles/${role.id}`, { permissions: ['pets.pet.read'] })
    expect(await untilFelt(() => desk.get('/v1/customers'), 403)).toBeLessThan(5000)
    expect((await desk.get('/v1/pets')).status).toBe(200)
  })

  it('when a role of the business’s own gives way to the built-in one again', async () => {
    const { body: role } = await owner().post('/v1/roles', {
      name: 'bookkeeper',
      permissions: ['pets.pet.read'],
    })
    const books = await keyFor('bookkeeper')
    expect((await books.get('/v1/invoices')).status).toBe(403)
    expect((await owner().post(`/v1/roles/${role.id}/archive`)).status).toBe(200)
    await untilFelt(() => books.get('/v1/invoices'), 200)
  })
})

describe('the fields that a role sees', () => {
  const fieldsOf = async (role: string, as = owner()) =>
    (await as.get(`/v1/role-fields?role=${encodeURIComponent(role)}`)).body
  const sightOf = async (role: string) =>
    (await fieldsOf(role)).own.map((field: { isSeen: boolean }) => field.isSeen)

  it('are those its permissions open, and those of the business’s own that were not hidden from it', async () => {
    const field = { entity: 'pets.pet', name: 'chipFee', label: 'Chip fee', kind: 'text' }
    const { id } = (await owner().post('/v1/custom-fields', field)).body
    expect(await sightOf('caretaker')).toEqual([true])
    await owner().post(`/v1/custom-fields/${id}/roles`, { roles: ['manager'] })
    expect([await sightOf('caretaker'), await sightOf('manager'), await sightOf('owner')]).toEqual([
      [false],
      [true],
      [true],
    ])
    const clerk = world.as(
      await world.caller(world.harbour, ['kernel.role.read', 'kernel.custom_field.read']),
    )
    expect((await fieldsOf('manager', clerk)).own).toMatchObject([{ isSeen: true, isYours: false }])
  })

  it('are costs and health by a permission for each, which a role may be given or lose', async () => {
    await world.db.write(world.tenants[2]!.id, tx => tx.run(`update kernel.tenant set edition = 'coating'`))
    const shop = world.as(world.tenants[2]!.owner)
    const seen = async (role: string) => {
      const { guarded } = await fieldsOf(role, shop)
      return guarded.find(({ permission }: { permission: string }) => permission === 'inventory.cost.see')
    }
    const costs = await seen('owner')
    expect(costs).toMatchObject({ isSeen: true })
    expect(costs.fields).toContainEqual({ entity: 'inventory.lot', field: 'cost' })
    const made = await shop.post('/v1/roles', { name: 'packer', permissions: ['inventory.lot.read'] })
    expect((await seen('packer')).isSeen).toBe(false)
    await shop.patch(`/v1/roles/${made.body.id}`, {
      permissions: ['inventory.lot.read', 'inventory.cost.see'],
    })
    expect((await seen('packer')).isSeen).toBe(true)
  })

  it('are told to nobody who may not look at roles, and of no role that is not there', async () => {
    const clerk = world.as(await world.caller(world.harbour, ['kernel.custom_field.read']))
    expect((await clerk.get('/v1/role-fields?role=manager')).status).toBe(403)
    expect((await owner().get('/v1/role-fields?role=nobody')).status).toBe(404)
    const looker = world.as(await world.caller(world.harbour, ['kernel.role.read']))
    expect((await fieldsOf('manager', looker)).own).toEqual([])
    expect((await fieldsOf('manager', world.as(world.meadow.owner))).own).toEqual([])
  })

  it('come back with a role that was put away and is made again under its name', async () => {
    const wish = { name: 'front_desk', permissions: ['pets.pet.read'] }
    const first = (await owner().post('/v1/roles', wish)).body
    expect((await owner().post(`/v1/roles/${first.id}/archive`)).status).toBe(200)
    const again = await owner().post('/v1/roles', { ...wish, permissions: ['people.customer.read'] })
    expect(again).toMatchObject({ status: 201, body: { id: first.id, archivedAt: null } })
    expect(await roleOf('front_desk')).toMatchObject({
      isReplaced: true,
      permissions: ['people.customer.read'],
    })
    expect((await owner().post('/v1/roles', wish)).status).toBe(409)
  })
})

it('a field that every role sees again is hidden from nobody, and one that somebody put away is no choice', () => {
  const all = ['owner', 'manager', 'caretaker']
  expect(rolesAfter({ roles: null }, 'caretaker', false, all)).toEqual(['manager'])
  expect(rolesAfter({ roles: ['gone', 'manager'] }, 'caretaker', true, all)).toBeNull()
  expect(rolesAfter({ roles: ['gone'] }, 'caretaker', true, all)).toEqual(['caretaker'])
})
