import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expandPermissions } from '#kernel/access/permission.ts'
import { allOperations } from '#kernel/http/all-operations.ts'
import { type Operation, pathNames } from '#kernel/http/operation.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { registryOfAll } from '../server/modules.ts'
import { bodyOf, nounByPath, pathOf } from './contract/sample.ts'
import { type Seed, seed } from './contract/seed.ts'
import { createWorld, type World } from './world.ts'

// Generated for every operation that customers may call: two households of one business, and one looks at the other.
const registry = registryOfAll()
const operations = allOperations(registry, {} as never)
const nounOf = nounByPath(new Map([...registry.entities.values()].map(noun => [noun.plural, noun.name])))

const portalRoles = [
  ['petresort', 'pet_parent'],
  ['childcare', 'guardian'],
  ['concierge', 'resident'],
] as const

/** What belongs to a household; the rest of a business (its rooms, its rules) customers may well see. */
const belongings = [
  ...['people.customer', 'pets.pet', 'pets.vaccination', 'children.child', 'children.contact', 'files.file'],
  ...['bookings.stay', 'bookings.stay_request', 'billing.invoice', 'billing.payment', 'billing.deposit'],
  ...['care.plan', 'care.entry', 'care.report_card', 'daybook.entry', 'property.parcel', 'property.request'],
  ...['property.visitor_pass', 'tuition.plan', 'notices.notice'],
]

let world: World
let house: Seed
const neighbours = new Map<string, TestBrowser>()

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z', tenants: 1 })
  house = await seed(world, world.harbour)
  const owner = world.as(world.harbour.owner)
  const { body: other } = await owner.post('/v1/customers', { name: 'The household next door' })
  const keys = async () =>
    (await owner.get('/v1/api-keys?limit=200')).body.data.map(({ id }: { id: string }) => id)
  for (const [edition, role] of portalRoles) {
    const before = await keys()
    const caller = await world.caller(world.harbour, [...registry.rolesOf(edition)[role]!])
    const viewerId = (await keys()).find((id: string) => !before.includes(id))
    const access = await owner.post('/v1/customer-accesses', { customerId: other.id, viewerId })
    expect(access.status).toBe(201)
    neighbours.set(role, world.as(caller))
  }
})
afterAll(() => world.close())

const theirs = () => belongings.flatMap(noun => house.ids[noun] ?? [])

const cases = portalRoles.flatMap(([edition, role]) => {
  const held = expandPermissions(registry.rolesOf(edition)[role]!, registry.permissions)
  return operations
    .filter(({ needs }) => needs === null || held.has(needs))
    .map(operation => [`${role}: ${operation.name}`, { role, operation }] as const)
})
const reading = cases.filter(([, { operation }]) => operation.method === 'GET')
const writing = cases.filter(
  ([, { operation }]) =>
    operation.method !== 'GET' && speaksOf(operation).some(noun => belongings.includes(noun)),
)

/** The nouns that an operation names by id: in its path or in its body. */
function speaksOf(operation: Operation): string[] {
  const inBody = Object.values(operation.body?.properties ?? {}).flatMap(
    schema => (schema as Record<string, string>)['x-ref'] ?? [],
  )
  return [...inBody, ...(pathNames(operation.path).length ? [nounOf(operation)] : [])]
}

const idOf = (noun: string) => house.ids[noun] ?? '01900000-0000-7000-8000-0000000000ff'

describe('a customer sees nothing of the household next door', () => {
  it.each(reading)('%s', async (_name, { role, operation }) => {
    const wanted = (operation.parameters ?? [])
      .filter(({ schema }) => schema['x-ref'])
      .map(({ name, schema }) => [name, idOf(schema['x-ref'])])
    const query = new URLSearchParams(wanted as [string, string][]).toString()
    const path = pathOf(operation, idOf, nounOf)
    const answer = await neighbours.get(role)!.get(query ? `${path}?${query}` : path)
    expect(answer.status).toBeLessThan(500)
    const told = JSON.stringify(answer.body).replaceAll(path, '')
    for (const id of theirs()) expect(told, `${id} of the other household`).not.toContain(id)
  })
})

describe('a customer does nothing to the household next door', () => {
  it.each(writing)('%s', async (_name, { role, operation }) => {
    const method = operation.method.toLowerCase() as 'post'
    const path = pathOf(operation, idOf, nounOf)
    const answer = await neighbours.get(role)![method](path, bodyOf(operation, idOf))
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})

it('there is something to be kept from', () => {
  expect(theirs().length).toBeGreaterThan(8)
  expect(reading.length).toBeGreaterThan(6)
  expect(writing.length).toBeGreaterThan(2)
})
