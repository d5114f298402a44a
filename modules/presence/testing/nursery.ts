import { createWorld, type World, type WorldOptions } from '#apps/testing/world.ts'
import type { TestAnswer, TestBrowser } from '#kernel/testing/browser.ts'

type Body = TestAnswer['body']

export interface Nursery {
  world: World
  api: TestBrowser
  locationId: string
  /** Posts and must succeed. */
  made(path: string, body: object): Promise<Body>
  family(name: string): Promise<string>
  area(name: string, jurisdiction?: string): Promise<string>
  /** Ids of so many children of that family, born on that day, who belong to the area. */
  children(count: number, bornOn: string, areaId: string, customerId: string): Promise<string[]>
  educator(name: string, areaId?: string, qualifications?: object[]): Promise<string>
  card(areaId: string): Promise<Body>
}

/** A house that looks after children, reached through the ordinary API. */
export async function openNursery(options: WorldOptions = {}): Promise<Nursery> {
  const world = await createWorld({
    timezone: 'America/Chicago',
    currency: 'USD',
    now: '2025-05-20T12:00:00Z',
    ...options,
  })
  const api = world.as(world.harbour.owner)
  const { locationId } = world.harbour
  const made: Nursery['made'] = async (path, body) => {
    const answer = await api.post(path, body)
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  return {
    world,
    api,
    locationId,
    made,
    family: async name => (await made('/v1/customers', { name })).id,
    area: async (name, jurisdiction = 'US-TX') =>
      (await made('/v1/areas', { locationId, name, jurisdiction })).id,
    async children(count, bornOn, areaId, customerId) {
      const ids: string[] = []
      for (let at = 0; at < count; at++) {
        const { id } = await made('/v1/children', { customerId, name: `Child ${bornOn} ${at}`, bornOn })
        await made('/v1/placements', { dependantId: id, areaId })
        ids.push(id)
      }
      return ids
    },
    async educator(name, areaId, qualifications = []) {
      const { id } = await made('/v1/caregivers', { locationId, name, qualifications })
      if (areaId) await made(`/v1/areas/${areaId}/duties`, { caregiverId: id })
      return id
    },
    async card(areaId) {
      const { data } = (await api.get(`/v1/supervision-wall?locationId=${locationId}`)).body
      return data.find((one: Body) => one.areaId === areaId)
    },
  }
}
