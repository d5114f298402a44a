import type { Desk } from '#kernel/module/demo.ts'
import { pick } from './pick.ts'

interface Guest {
  id: string
  name: string
  kind: string
}

interface Stay {
  id: string
  guests: Guest[]
}

const medicines = [
  { name: 'Apoquel', quantity: '1', unit: 'tablet', route: 'pill', slots: ['08:00', '20:00'] },
  { name: 'Insulin', quantity: '2', unit: 'units', route: 'injection', slots: ['07:00', '19:00'], isWithFood: true, signOffCount: 2 },
  { name: 'Eye drops', quantity: '1', unit: 'drop', route: 'eye', slots: ['07:30', '13:00', '19:30'] },
  { name: 'Carprofen', quantity: '½', unit: 'tablet', route: 'pill', slots: ['18:30'], isWithFood: true },
] // biome-ignore format: a table
const foods = [
  { name: 'House dry food', quantity: '1', unit: 'scoop', slots: ['06:30', '18:00'] },
  { name: 'Own food', quantity: '120', unit: 'g', slots: ['06:30', '12:30', '18:00'] },
  { name: 'Salmon tin', quantity: '½', unit: 'can', slots: ['18:00'] },
] // biome-ignore format: a table
const outcomes = ['all', 'all', 'half', 'all', 'none', 'all', 'all']
const activities = ['Pool', 'Long walk', 'Fetch', 'Cuddles', 'Agility', 'Nap in the sun', 'Puzzle feeder']
const highlights = [
  'Made a friend on the first walk and would not let go of the ball.',
  'Slept through the night and ate every meal.',
  'A little shy in the morning; by noon first at the door.',
  'Loved the pool. Dried and brushed afterwards.',
]

/** Feeding for everybody in house, medicine for some, and what has been given of it today until now. */
export async function startCare(desk: Desk): Promise<void> {
  const { data } = await desk.get<{ data: Stay[] }>(
    '/v1/stays?filter[status]=checked_in&include=guests&limit=18',
  )
  const startsOn = desk.today.subtract({ days: 1 }).toString()
  const guests = data.flatMap(stay => stay.guests)
  for (const [at, { id: dependantId }] of guests.entries()) {
    await desk.post('/v1/care-plans', { kind: 'feeding', dependantId, startsOn, ...pick(foods, at) })
    if (at % 4 === 1)
      await desk.post('/v1/care-plans', {
        kind: 'medication',
        dependantId,
        startsOn,
        ...pick(medicines, at, 3),
      })
  }
  await feed(desk)
  await writeCards(desk, guests.slice(0, 12))
}

interface Due {
  planId: string
  dueAt: string
  kind: string
}

/** What was due until an hour ago has been done; the last hour is still to do. */
async function feed(desk: Desk): Promise<void> {
  const { data } = await desk.get<{ data: Due[] }>(`/v1/care-round?locationId=${desk.locationId}`)
  const until = desk.now().subtract({ hours: 1 }).toString()
  const past = data.filter(due => due.dueAt < until)
  for (const [at, { planId, dueAt, kind }] of past.entries()) {
    const meal = { outcome: pick(outcomes, at, 1) }
    const dose =
      at % 9 === 4
        ? { outcome: 'refused', reason: 'Spat it out twice' }
        : { outcome: 'given', reason: 'With a treat' }
    await desk.post(`/v1/care-plans/${planId}/entries`, { dueAt, ...(kind === 'feeding' ? meal : dose) })
  }
}

async function writeCards(desk: Desk, guests: Guest[]): Promise<void> {
  for (const [at, { id: dependantId }] of guests.entries()) {
    const { id } = await desk.post<{ id: string }>('/v1/report-cards', {
      dependantId,
      onDay: desk.today.subtract({ days: at % 3 }).toString(),
      mood: 3 + (at % 3),
      energy: 2 + (at % 4),
      appetite: 3 + ((at * 2) % 3),
      social: 3 + ((at * 5) % 3),
      activities: [pick(activities, at), pick(activities, at + 1)],
      meals: 'Breakfast all, dinner all',
      highlights: pick(highlights, at, 1),
    })
    if (at % 3 !== 2) await desk.post(`/v1/report-cards/${id}/sending`, {})
  }
}
