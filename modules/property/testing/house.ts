import type { TestTenant, World } from '#apps/testing/world.ts'

/** A building of a tenant, and short ways to fill it through the ordinary API. */
export async function openHouse(world: World, more: object = {}, tenant: TestTenant = world.harbour) {
  const api = world.as(tenant.owner)
  const { locationId } = tenant
  const made = async (path: string, body: object, status = 201) => {
    const answer = await api.post(path, body)
    if (answer.status !== status) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const building = await made('/v1/buildings', {
    locationId,
    name: 'Harbor Point',
    code: `HP-${world.clock.now().epochMilliseconds % 1000}`,
    ...more,
  })
  const unit = async (name: string, shares = 10, floor = 0): Promise<string> =>
    (await made('/v1/units', { buildingId: building.id, name, shares, floor })).id
  const person = async (name: string, email?: string): Promise<string> =>
    (await made('/v1/customers', { name, email })).id
  const resident = async (unitId: string, name: string, role: string, more: object = {}) => {
    const customerId = await person(name, `${name.toLowerCase()}@residents.example`)
    const residency = await made('/v1/residencies', {
      unitId,
      customerId,
      role,
      startsOn: '2025-01-01',
      ...more,
    })
    return { customerId, residencyId: residency.id as string }
  }
  return { api, made, unit, person, resident, locationId, buildingId: building.id as string }
}

export type House = Awaited<ReturnType<typeof openHouse>>
