import type { Desk } from '#kernel/module/demo.ts'
import { clockIn, earlier } from './morning.ts'

interface Made {
  id: string
}

interface RoomSpec {
  name: string
  months: number
  count: number
  adults: string[]
}

export interface Room {
  id: string
  /** Children who are here. */
  here: string[]
}

// One room without slack and one in breach, so that the wall shows what it is for.
const rooms: RoomSpec[] = [
  { name: 'Ducklings', months: 8, count: 6, adults: ['Ana Sample', 'Ben Sample'] },
  { name: 'Toddlers', months: 20, count: 10, adults: ['Cora Sample'] },
  { name: 'Foxes', months: 30, count: 10, adults: ['Dan Sample'] },
  { name: 'Owls', months: 44, count: 12, adults: ['Eva Sample'] },
  { name: 'Garden', months: 50, count: 0, adults: [] },
]

const first = ['Ada', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gil', 'Hope', 'Ike', 'Joy', 'Kit', 'Lou', 'Max']
const alerts = new Map([
  [2, 'Peanut allergy: pen in the office'],
  [7, 'Asthma: inhaler in the bag'],
  [9, 'Only the mother collects'],
])

/** Rooms with their children and adults, who came one family after the other. */
export async function openRooms(desk: Desk): Promise<Map<string, Room>> {
  const { locationId, post } = desk
  const opened = new Map<string, Room>()
  for (const [position, room] of rooms.entries()) {
    const area = { locationId, name: room.name, jurisdiction: 'US-TX', position }
    const areaId = (await post<Made>('/v1/areas', area)).id
    for (const [at, name] of room.adults.entries()) {
      const caregiverId = (await post<Made>('/v1/caregivers', { locationId, name })).id
      await post(`/v1/areas/${areaId}/duties`, { caregiverId })
      if (room.name === 'Ducklings' && at === 1) await leavesSoon(desk, areaId, caregiverId)
    }
    const here: string[] = []
    for (let at = 0; at < room.count; at++) {
      const id = await enrol(desk, areaId, room, at)
      await post('/v1/arrivals', { dependantIds: [id], method: 'kiosk', at: earlier(desk, 225 - 7 * at) })
      here.push(id)
    }
    opened.set(room.name, { id: areaId, here })
  }
  const relief = { locationId, name: 'Flo Sample' }
  await post('/v1/caregivers', relief)
  return opened
}

/** An adult who goes while the children stay: the wall says so hours before. */
async function leavesSoon(desk: Desk, areaId: string, caregiverId: string): Promise<void> {
  const endTime = clockIn(desk, 150)
  if (endTime && endTime > '00:01')
    await desk.post('/v1/attendance-schedules', { caregiverId, areaId, startTime: '00:00', endTime })
}

async function enrol({ post, today }: Desk, areaId: string, room: RoomSpec, at: number): Promise<string> {
  const name = `${first[at]} Sample-${room.name}`
  const customerId = (await post<Made>('/v1/customers', { name: `Family of ${name}` })).id
  const bornOn = today.subtract({ months: room.months, days: at + 1 }).toString()
  const alert = alerts.get(at)
  const childId = (
    await post<Made>('/v1/children', { customerId, name, bornOn, ...(alert ? { alert } : {}) })
  ).id
  await post('/v1/placements', { dependantId: childId, areaId })
  const parent = { childId, customerId, name: `Parent of ${name}`, relationship: 'parent', role: 'guardian' }
  await post('/v1/child-contacts', parent)
  return childId
}
