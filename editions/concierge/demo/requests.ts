import type { Desk } from '#kernel/module/demo.ts'
import type { Building } from './house.ts'
import type { People } from './people.ts'

interface Made {
  id: string
}

type Step = [noun: string, body?: object]

interface Story {
  title: string
  category: string
  priority: string
  /** Hours since it was reported. */
  hoursAgo: number
  mayEnter?: boolean
  isAssigned?: boolean
  details?: string
  steps?: Step[]
}

const answered: Step = ['response']
const done: Step = ['completion']

/** Something in every state, some of it late. */
const stories: Story[] = [
  { title: 'Kitchen tap drips', category: 'plumbing', priority: 'medium', hoursAgo: 3, mayEnter: true },
  { title: 'No light on the fourth floor', category: 'electrical', priority: 'high', hoursAgo: 1 },
  { title: 'Water comes through the ceiling', category: 'plumbing', priority: 'emergency', hoursAgo: 2 },
  { title: 'Radiator stays cold', category: 'heating', priority: 'medium', hoursAgo: 50, steps: [answered] },
  { title: 'Front door closes too hard', category: 'doors', priority: 'low', hoursAgo: 30, isAssigned: true },
  {
    title: 'Oven does not heat',
    category: 'appliances',
    priority: 'medium',
    hoursAgo: 26,
    isAssigned: true,
    mayEnter: true,
    details: 'The fan turns, the light is on, it stays cold.',
    steps: [answered],
  },
  {
    title: 'Window does not close',
    category: 'windows',
    priority: 'high',
    hoursAgo: 20,
    isAssigned: true,
    steps: [answered, ['pause', { reason: 'Waiting for the handle to be delivered' }]],
  },
  {
    title: 'Lock of the letter box',
    category: 'doors',
    priority: 'low',
    hoursAgo: 90,
    isAssigned: true,
    steps: [answered, ['pause', { reason: 'Waiting for the resident to be home' }]],
  },
  {
    title: 'Repaint the hall by the lifts',
    category: 'walls',
    priority: 'low',
    hoursAgo: 200,
    steps: [['deferral', { untilOn: '2027-04-01', reason: 'Done with the façade in spring' }]],
  },
  {
    title: 'Extractor fan rattles',
    category: 'appliances',
    priority: 'medium',
    hoursAgo: 40,
    steps: [answered, done],
  },
  {
    title: 'Bathroom drain is slow',
    category: 'plumbing',
    priority: 'medium',
    hoursAgo: 60,
    steps: [answered, done],
  },
  {
    title: 'Doorbell is silent',
    category: 'electrical',
    priority: 'medium',
    hoursAgo: 120,
    steps: [answered, done, ['feedback', { verdict: 'good' }]],
  },
  {
    title: 'Heating knocks at night',
    category: 'heating',
    priority: 'medium',
    hoursAgo: 140,
    isAssigned: true,
    steps: [answered, done, ['feedback', { verdict: 'bad', reason: 'It knocks as before' }]],
  },
  {
    title: 'A third parking place',
    category: 'other',
    priority: 'low',
    hoursAgo: 100,
    steps: [['refusal', { reason: 'Each home has one place' }]],
  },
  {
    title: 'Lamp in the cellar',
    category: 'electrical',
    priority: 'low',
    hoursAgo: 80,
    steps: [['cancellation', { reason: 'It works again' }]],
  },
]

// The clock cannot be turned back while filling: what is written now is moved into the past, pauses and all.
const backSql = `update property.request q set version = q.version + 1,
    reported_at = q.reported_at - b.back, responded_at = q.responded_at - b.back,
    completed_at = q.completed_at - b.back, first_completed_at = q.first_completed_at - b.back,
    pauses = (select coalesce(jsonb_agg(jsonb_set(p, '{from}', to_jsonb(to_char(
      ((p ->> 'from')::timestamptz - b.back / 2) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))), '[]')
      from jsonb_array_elements(q.pauses) p)
  from (select id, make_interval(hours => hours) as back
    from json_to_recordset($1::json) as r(id uuid, hours integer)) b
  where q.id = b.id`

export async function seedRequests(desk: Desk, buildings: Building[], people: People): Promise<void> {
  const homes = buildings.flatMap(building => building.homes)
  const moved = await Promise.all(
    stories.map(async ({ steps = [], isAssigned, hoursAgo, ...story }, at) => {
      const home = homes[(at * 7 + 3) % homes.length]!
      const { buildingId, unitId, tenantId: customerId } = home
      const assigned = isAssigned ? { assigneeId: people.technicianId } : {}
      const body = { ...story, ...assigned, buildingId, unitId, customerId, source: at % 3 ? 'app' : 'call' }
      const { id } = await desk.post<Made>('/v1/requests', body)
      for (const [noun, more] of steps) await desk.post(`/v1/requests/${id}/${noun}`, more ?? {})
      return { id, hours: hoursAgo }
    }),
  )
  const { unitId } = buildings[0]!.homes[0]!
  const own = { unitId, category: 'plumbing', title: 'Shower head leaks', mayEnter: true }
  const mine = await people.resident.post<Made>('/v1/own-requests', own)
  const finished = await people.resident.post<Made>('/v1/own-requests', {
    unitId,
    category: 'electrical',
    title: 'Socket by the window is loose',
  })
  await desk.post(`/v1/requests/${finished.id}/response`, {})
  await desk.post(`/v1/requests/${finished.id}/completion`, {})
  moved.push({ id: mine.id, hours: 5 }, { id: finished.id, hours: 28 })
  await desk.write(tx => tx.run(backSql, [JSON.stringify(moved)]))
  // A closed day makes every clock count anew, from where the requests now begin.
  const heldOn = desk.today.subtract({ years: 1 }).with({ month: 1, day: 1 }).toString()
  await desk.post('/v1/holidays', { locationId: desk.locationId, heldOn, name: 'New Year’s Day' })
  await enterHomes(desk, homes, mine.id)
}

async function enterHomes(desk: Desk, homes: Building['homes'], ownRequestId: string): Promise<void> {
  const now = desk.now()
  await desk.post('/v1/entry-visits', {
    requestId: ownRequestId,
    startsAt: desk.today
      .add({ days: 2 })
      .toZonedDateTime({ timeZone: desk.zone, plainTime: '10:00' })
      .toInstant()
      .toString(),
    endsAt: desk.today
      .add({ days: 2 })
      .toZonedDateTime({ timeZone: desk.zone, plainTime: '11:00' })
      .toInstant()
      .toString(),
  })
  const { unitId, buildingId, tenantId } = homes[17]!
  const burst = { title: 'Pipe burst under the sink', category: 'plumbing', priority: 'emergency' }
  const about = { ...burst, buildingId, unitId, customerId: tenantId, source: 'call' }
  const { id } = await desk.post<Made>('/v1/requests', about)
  await desk.post('/v1/entry-visits', {
    requestId: id,
    startsAt: now.add({ minutes: 5 }).toString(),
    endsAt: now.add({ minutes: 65 }).toString(),
    isEmergency: true,
    reason: 'Water must be turned off inside',
  })
}
