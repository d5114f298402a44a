import type { World } from '#apps/testing/world.ts'
import type { TestAnswer, TestBrowser } from '#kernel/testing/browser.ts'

export interface RoomSpec {
  name: string
  type: string
  capacity?: number
  shared?: boolean
}

export interface Resort {
  api: TestBrowser
  locationId: string
  customerId: string
  /** Ids by name. */
  types: Record<string, string>
  rooms: Record<string, string>
  pet(name: string, more?: object): Promise<string>
  /** Books in the first type for three nights from 1 June 2026, unless `changes` say otherwise. */
  book(changes?: object): ReturnType<TestBrowser['post']>
  /** As book, but must succeed. */
  booked(changes?: object): Promise<TestAnswer['body']>
  stay(id: string): Promise<TestAnswer['body']>
}

export const threeNights = { arrivesOn: '2026-06-01', departsOn: '2026-06-04' }

/** Rooms, their types and a customer at the first location of a tenant, made through the ordinary API. */
export async function openResort(world: World, specs: RoomSpec[], tenant = world.harbour): Promise<Resort> {
  const api = world.as(tenant.owner)
  const { locationId } = tenant
  const made = async (path: string, body: object) => {
    const answer = await api.post(path, body)
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const types: Record<string, string> = {}
  const rooms: Record<string, string> = {}
  for (const [position, { name, type, capacity = 2, shared = false }] of specs.entries()) {
    const common = { locationId, size: 'medium', capacity, shared }
    types[type] ??= (
      await made('/v1/room-types', {
        ...common,
        name: type,
        code: `${type}-${locationId.slice(-4)}-${specs[0]!.name}`,
        nightlyRate: { amount: 5000, currency: 'EUR' },
      })
    ).id
    const room = { ...common, roomTypeId: types[type], name, code: name, position }
    rooms[name] = (await made('/v1/rooms', room)).id
  }
  const customerId = (await made('/v1/customers', { name: 'Ada Lovelace' })).id
  const book: Resort['book'] = (changes = {}) =>
    api.post('/v1/stays', {
      customerId,
      locationId,
      roomTypeId: Object.values(types)[0],
      ...threeNights,
      ...changes,
    })
  return {
    api,
    locationId,
    customerId,
    types,
    rooms,
    book,
    booked: async changes => {
      const answer = await book(changes)
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
      return answer.body
    },
    pet: async (name, more) => (await made('/v1/pets', { customerId, name, species: 'dog', ...more })).id,
    stay: async id => (await api.get(`/v1/stays/${id}?include=guests`)).body,
  }
}
