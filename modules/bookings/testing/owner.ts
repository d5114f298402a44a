import type { World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import type { Resort } from './resort.ts'

export const ownPermissions = [
  'bookings.portal.use',
  'pets.own.send',
  'care.own.view',
  'billing.own.pay',
  'billing.balance.read',
]

/** Somebody who may do what customers may, and acts as the customer of the resort. */
export async function ownerOf(world: World, resort: Resort): Promise<TestBrowser> {
  const before = await keys(resort)
  const caller = await world.caller(world.harbour, ownPermissions)
  const viewerId = (await keys(resort)).find(id => !before.includes(id))
  const made = await resort.api.post('/v1/customer-accesses', { customerId: resort.customerId, viewerId })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return world.as(caller)
}

async function keys(resort: Resort): Promise<string[]> {
  const { data } = (await resort.api.get('/v1/api-keys?limit=100')).body
  return data.map((key: { id: string }) => key.id)
}

export const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
