import type { Desk } from '#kernel/module/demo.ts'

interface Made {
  id: string
}

interface RoomSpec {
  name: string
  months: number
  count: number
  adults: string[]
}

// One room without slack and one in breach, so that the wall shows what it is for.
const rooms: RoomSpec[] = [
  { name: 'Ducklings', months: 8, count: 6, adults: ['Ana Sample', 'Ben Sample'] },
  { name: 'Toddlers', months: 20, count: 10, adults: ['Cora Sample'] },
  { name: 'Foxes', months: 30, count: 10, adults: ['Dan Sample'] },
  { name: 'Owls', months: 44, count: 13, adults: ['Eva Sample'] },
  { name: 'Garden', months: 50, count: 0, adults: [] },
]

const first = ['Ada', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gil', 'Hope', 'Ike', 'Joy', 'Kit', 'Lou', 'Max']
const alerts = new Map([
  [2, 'Peanut allergy: pen in the office'],
  [9, 'Only the mother collects'],
])

/** An invented centre in Texas in the middle of a morning; every name says that it is a sample. */
export async function seedDemo(desk: Desk): Promise<void> {
  const { locationId, today } = desk
  for (const [position, room] of rooms.entries()) {
    const area = { locationId, name: room.name, jurisdiction: 'US-TX', position }
    const areaId = (await desk.post<Made>('/v1/areas', area)).id
    for (const name of room.adults) {
      const caregiverId = (await desk.post<Made>('/v1/caregivers', { locationId, name })).id
      await desk.post(`/v1/areas/${areaId}/duties`, { caregiverId })
    }
    const here: string[] = []
    for (let at = 0; at < room.count; at++) here.push(await enrol(desk, areaId, room, at))
    if (here.length) await desk.post('/v1/arrivals', { dependantIds: here, method: 'kiosk' })
  }

  async function enrol({ post }: Desk, areaId: string, { name: room, months }: RoomSpec, at: number) {
    const name = `${first[at]} Sample-${room}`
    const customerId = (await post<Made>('/v1/customers', { name: `Family of ${name}` })).id
    const bornOn = today.subtract({ months, days: at + 1 }).toString()
    const child = { customerId, name, bornOn, ...(alerts.has(at) ? { alert: alerts.get(at) } : {}) }
    const childId = (await post<Made>('/v1/children', child)).id
    await post('/v1/placements', { dependantId: childId, areaId })
    const contact = {
      childId,
      customerId,
      name: `Parent of ${name}`,
      relationship: 'parent',
      role: 'guardian',
    }
    await post('/v1/child-contacts', contact)
    return childId
  }
}
