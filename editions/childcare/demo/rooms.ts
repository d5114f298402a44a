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
    opened.set(room.name, { id: areaId, here: [] })
  }
  await enrol(desk, opened)
  await post('/v1/caregivers', { locationId, name: 'Flo Sample' })
  for (const { name, count } of rooms)
    for (let at = 0; at < count; at++) {
      const { here } = opened.get(name)!
      const dependantIds = [here[at]!]
      await post('/v1/arrivals', { dependantIds, method: 'kiosk', at: earlier(desk, 225 - 7 * at) })
    }
  return opened
}

/** An adult who goes while the children stay: the wall says so hours before. */
async function leavesSoon(desk: Desk, areaId: string, caregiverId: string): Promise<void> {
  const endTime = clockIn(desk, 150)
  if (endTime && endTime > '00:01')
    await desk.post('/v1/attendance-schedules', { caregiverId, areaId, startTime: '00:00', endTime })
}

const column = (name: string) => ({ column: name })
const ref = (entity: string, by: string, value: string) => ({ ref: entity, by, value })
const target = (entity: string, fields: object) => ({ entity, key: '{key}', fields })
const family = ref('people.customer', 'externalId', '{key}')
const child = ref('children.child', 'externalId', '{key}')
const targets = [
  target('people.customer', { name: { template: 'Family of {name}' } }),
  target('children.child', {
    customerId: family,
    name: column('name'),
    bornOn: { date: '{bornOn}', format: 'YYYY-MM-DD' },
    alert: column('alert'),
  }),
  target('presence.placement', { dependantId: child, areaId: ref('presence.area', 'id', '{area}') }),
  target('children.contact', {
    childId: child,
    customerId: family,
    name: { template: 'Parent of {name}' },
    relationship: { const: 'parent' },
    role: { const: 'guardian' },
  }),
]

/** Children with their families and groups, from one file. */
async function enrol({ bringIn, get, today }: Desk, opened: Map<string, Room>): Promise<void> {
  const rows = rooms.flatMap(room =>
    Array.from({ length: room.count }, (_, at) => {
      const name = `${first[at]} Sample-${room.name}`
      const bornOn = today.subtract({ months: room.months, days: at + 1 }).toString()
      const area = opened.get(room.name)!.id
      return { key: `demo-${room.name}-${at}`, name, bornOn, area, alert: alerts.get(at) ?? '' }
    }),
  )
  await bringIn('children.csv', targets, rows)
  const { data } = await get<{ data: { id: string; externalId: string }[] }>('/v1/children?limit=200')
  const ids = new Map(data.map(({ externalId, id }) => [externalId, id]))
  for (const { name, count } of rooms)
    for (let at = 0; at < count; at++) opened.get(name)!.here.push(ids.get(`demo-${name}-${at}`)!)
}
