import { afterAll, beforeAll, expect, it } from 'vitest'
import { browser, type TestBrowser } from '#kernel/testing/browser.ts'
import { editions } from '../server/modules.ts'
import { createWorld, type World } from './world.ts'

// From the sign-up to the first piece of work, in every trade, by nothing but what the wizard itself asks for.
let world: World
beforeAll(async () => {
  world = await createWorld({ tenants: 0 })
})
afterAll(() => world?.close())

type Made = (path: string, body?: object) => Promise<{ id: string } & Record<string, string>>
interface Place {
  made: Made
  locationId: string
  customerId: string
  /** What a step of the wizard made, by noun. */
  ids: Record<string, string>
}

const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' })

/** What is typed for each noun that the steps of a trade ask for. */
const typed: Record<string, (ids: Record<string, string>) => object> = {
  'places.room_type': () => ({
    name: 'Suite',
    code: 'S',
    size: 'large',
    capacity: 2,
    nightlyRate: euros(45),
  }),
  'places.room': ids => ({
    ...{ roomTypeId: ids['places.room_type'], code: 'A01', name: 'A01', size: 'large', capacity: 2 },
  }),
  'presence.area': () => ({ name: 'Bees', jurisdiction: 'US-TX' }),
  'property.building': () => ({ name: 'Riverside', code: 'R', jurisdiction: 'XX' }),
  'property.unit': ids => ({ buildingId: ids['property.building'], name: 'W1', shares: 100 }),
  'coating.price_book': () => ({
    ...{ name: 'Prices', labourRate: euros(60), ovenRate: euros(48), minimumCharge: euros(75) },
    ...{ breaks: [], areaRates: [] },
  }),
  'venues.venue': () => ({
    name: 'The Arch',
    genre: 'Bistro',
    area: 'Old town',
    latitude: 1,
    longitude: 1,
  }),
  'venues.guest_table': ids => ({ venueId: ids['venues.venue'], name: 'W1', maxSeats: 4 }),
  'venues.opening': ids => ({ venueId: ids['venues.venue'], weekday: 1, opens: '12:00', closes: '23:00' }),
}

/** What each trade lives from, done once. */
const work: Record<string, (place: Place) => Promise<unknown>> = {
  async petresort({ made, locationId, customerId, ids }) {
    const pet = await made('/v1/pets', { customerId, name: 'Rex', species: 'other' })
    const days = { arrivesOn: '2030-03-05', departsOn: '2030-03-07' }
    const roomTypeId = ids['places.room_type']
    await made('/v1/stays', { customerId, locationId, roomTypeId, guestIds: [pet.id], ...days })
  },
  async childcare({ made, customerId, ids }) {
    const child = await made('/v1/children', { customerId, name: 'Mia', bornOn: '2022-01-01' })
    await made('/v1/placements', { dependantId: child.id, areaId: ids['presence.area'] })
    await made('/v1/arrivals', { dependantIds: [child.id] })
  },
  async concierge({ made, customerId, ids }) {
    const unitId = ids['property.unit']
    await made('/v1/residencies', { unitId, customerId, role: 'resident', startsOn: '2026-01-01' })
    await made('/v1/parcel-batches', { parcels: [{ unitId, note: 'At the desk' }] })
  },
  async coating({ made, customerId, ids }) {
    await made('/v1/shop-boards', { name: 'Floor' })
    const items = [{ name: 'Rims', count: 4, area: 100_000, coatMinutes: 60 }]
    const quote = await made('/v1/quotes', { customerId, priceBookId: ids['coating.price_book'], items })
    await made(`/v1/quotes/${quote.id}/issue`)
    await made(`/v1/quotes/${quote.id}/acceptance`, { acceptedBy: 'Alex' })
  },
  async dining({ made, ids }) {
    const party = { partySize: 2, guestName: 'Alex', phone: '+351 210 000 001' }
    await made('/v1/reservations', {
      venueId: ids['venues.venue'],
      ...party,
      startsAt: '2030-03-05T19:00:00Z',
    })
  },
}

interface Row {
  noun: string
  say: Record<string, string>
  values: Record<string, unknown>
}

/** What the screen fills in: what is asked once for all rows, and the rows that others refer to. */
async function take({ rows }: { rows: Row[] }, place: Pick<Place, 'made' | 'locationId' | 'ids'>) {
  const { made, locationId, ids } = place
  const own: string[] = []
  const filled = (value: unknown, name: string) => {
    if (typeof value !== 'object' || value === null) return value
    if ('of' in value) return own[Number(value.of)]
    if (!('ask' in value)) return value
    return name === 'jurisdiction' ? 'GB-ENG' : ids[name === 'venueId' ? 'venues.venue' : 'property.building']
  }
  for (const { noun, say, values } of rows) {
    const { plural, fields } = world.registry.entities.get(noun)!
    const where = fields.locationId && !fields.locationId.isOptional ? { locationId } : {}
    const all = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(value, name)]))
    own.push((await made(`/v1/${plural}`, { ...where, ...all, ...say })).id)
  }
}

async function signUp(edition: string): Promise<TestBrowser> {
  const email = `${edition}@example.org`
  const wish = {
    businessName: `My ${edition}`,
    edition,
    timezone: 'Europe/Lisbon',
    currency: 'EUR',
    locale: 'en',
  }
  await world.nobody.post('/v1/sign-ups', { ...wish, name: 'Ada', email })
  const letters = await world.auth.letters.waiting()
  const token = letters
    .filter(({ to }) => to === email)
    .flatMap(({ text }) => /#([\w-]{20,})/.exec(text)?.[1] ?? [])[0]
  const opened = await world.nobody.post('/v1/sign-ups/completion', {
    token,
    password: 'a long sentence of mine',
  })
  expect(opened.status).toBe(201)
  const cookie = String(opened.headers['set-cookie']).split(';')[0]!
  const headers = { cookie, origin: 'http://localhost', host: 'localhost' }
  return browser(world.http, { ...headers, 'x-tenant': opened.body.tenant.slug })
}

it.each(
  editions.map(({ id }) => id),
)('P77 %s: signs up, walks its steps, opens, and does its first work', async id => {
  const owner = await signUp(id)
  const made: Made = async (path, body = {}) => {
    const answer = await owner.post(path, body)
    expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300)
    return answer.body
  }
  const [{ id: locationId }] = (await owner.get('/v1/locations')).body.data
  const ids: Record<string, string> = {}
  const { steps } = (await owner.get('/v1/set-up')).body
  const taken = new Set<string>()
  for (const { id: step, nouns, templates } of steps) {
    if (step === 'business') {
      const hours = [{ weekday: 1, opens: '08:00', closes: '18:00', breakFrom: '12:00', breakUntil: '13:00' }]
      const settings = { businessHours: hours, brandColour: '#0b5d5d', businessEmail: 'desk@example.org' }
      expect((await owner.patch('/v1/tenant', { settings })).status).toBe(200)
    }
    if (step === 'staff') {
      const role = Object.keys(editions.find(one => one.id === id)!.roles)[0]
      const member = await made('/v1/members', { name: 'Dora', role })
      const hours = [{ weekday: 1, startTime: '08:00', endTime: '12:00' }]
      await made(`/v1/members/${member.id}/working-hours`, { hours })
    }
    for (const { noun } of nouns.filter((one: { noun: string }) => typed[one.noun])) {
      const known = world.registry.entities.get(noun)!
      const where = known.fields.locationId && !known.fields.locationId.options.readOnly ? { locationId } : {}
      ids[noun] = (await made(`/v1/${known.plural}`, { ...where, ...typed[noun]!(ids) })).id
    }
    for (const template of templates) {
      await take(template, { made, locationId, ids })
      for (const { noun } of template.rows as Row[]) taken.add(noun)
    }
    const state = step === 'notices' ? 'skipped' : 'done'
    if (step !== 'review') expect((await owner.patch('/v1/set-up', { step, state })).status).toBe(200)
  }
  const tried = await made('/v1/customers', { name: 'On trial' })
  await made('/v1/set-up/launch', { wipe: true, confirm: `My ${id}` })
  expect((await owner.get(`/v1/customers/${tried.id}`)).status).toBe(404)
  expect(taken.size, 'templates of this trade').toBeGreaterThan(0)
  for (const noun of [...Object.keys(ids), ...taken]) {
    const { plural } = world.registry.entities.get(noun)!
    expect((await owner.get(`/v1/${plural}`)).body.data, noun).not.toEqual([])
  }
  const customer = await made('/v1/customers', { name: 'Alex' })
  await work[id]!({ made, locationId, customerId: customer.id, ids })
})
