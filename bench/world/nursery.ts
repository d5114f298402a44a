import { type Business, openBusiness } from './business.ts'
import type { House } from './house.ts'

export interface Nursery extends Business {
  areaIds: string[]
  /** In the order of the areas: so many to each. */
  childIds: string[]
}

/** A centre of so many rooms and children, each with a place in one; one adult for every four children. */
export async function openNursery(
  house: House,
  database: string,
  rooms: number,
  children: number,
): Promise<Nursery> {
  const business = await openBusiness(house, database, {
    edition: 'childcare',
    timezone: 'America/Chicago',
    currency: 'USD',
  })
  const { make, tenant } = business
  const { locationId } = tenant
  const perRoom = children / rooms
  const at = <T>(count: number, one: (nth: number) => T) =>
    Array.from({ length: count }, (_, nth) => one(nth))
  const areaIds = await make(
    '/v1/areas',
    at(rooms, nth => ({ locationId, name: `Room ${nth}`, jurisdiction: 'US-TX', position: nth })),
  )
  const adults = await make(
    '/v1/caregivers',
    at(Math.ceil(children / 4), nth => ({ locationId, name: `Adult ${nth}` })),
  )
  for (const [nth, caregiverId] of adults.entries())
    await business.api.post(`/v1/areas/${areaIds[nth % rooms]}/duties`, { caregiverId })
  const families = await make(
    '/v1/customers',
    at(children / 2, nth => ({ name: `Family ${nth}` })),
  )
  const bornOn = new Date(Date.now() - 3 * 365 * 86_400_000).toISOString().slice(0, 10)
  const childIds = await make(
    '/v1/children',
    at(children, nth => ({ customerId: families[nth >> 1], name: `Child ${nth}`, bornOn })),
  )
  const placements = childIds.map((dependantId, nth) => ({
    dependantId,
    areaId: areaIds[Math.floor(nth / perRoom)],
  }))
  await make('/v1/placements', placements)
  return { ...business, areaIds, childIds }
}
