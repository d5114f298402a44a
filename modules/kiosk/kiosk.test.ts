import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuid } from '#kernel/db/uuid.ts'
import { type Nursery, openNursery } from '#modules/presence/testing/nursery.ts'
import { openTablet, type Tablet } from './testing/door.ts'

let house: Nursery
let area: string
let door: Tablet
let mother: string
let siblings: string[]

const pin = '246813'
const at = (time: string) => house.world.clock.set(time)

const contact = (childId: string, more: object) =>
  house.made('/v1/child-contacts', {
    childId,
    name: 'Somebody',
    relationship: 'aunt',
    role: 'pickup',
    ...more,
  })
const givePin = (contactId: string, more: object = {}) =>
  house.api.post(`/v1/child-contacts/${contactId}/kiosk-pins`, { locationId: house.locationId, ...more })
const spans = async (childId: string) =>
  (await house.api.get(`/v1/segments?filter[dependantId]=${childId}&sort=startedAt`)).body.data.map(
    (one: { startedAt: string; endedAt: string | null }) => [
      one.startedAt.slice(11, 16),
      one.endedAt?.slice(11, 16) ?? null,
    ],
  )
const conflicts = async (childId: string) =>
  (await house.api.get(`/v1/passages?filter[dependantId]=${childId}`)).body.data
    .filter((one: { conflict: string | null; settledAt: string | null }) => one.conflict && !one.settledAt)
    .map((one: { conflict: string }) => one.conflict)

beforeAll(async () => {
  house = await openNursery({ timezone: 'America/Chicago', now: '2025-06-10T12:30:00Z' })
  area = await house.area('Foxes')
  await house.educator('Ann', area)
  mother = await house.family('Mona Lopez')
  siblings = await house.children(2, '2021-09-10', area, mother)
  const guardian = { name: 'Mona Lopez', relationship: 'mother', role: 'guardian', customerId: mother }
  const [{ id }] = [await contact(siblings[0]!, guardian), await contact(siblings[1]!, guardian)]
  expect((await givePin(id, { pin })).status).toBe(201)
  door = await openTablet(house, 'door-a')
})
afterAll(() => house.world.close())

describe('the kiosk at the door', () => {
  it('C1 a guardian keys in a PIN, picks both siblings, and they are there', async () => {
    const known = await door.identify(pin)
    expect(known).toMatchObject({ outcome: 'known', personName: 'Mona Lopez' })
    expect(known.children.map(({ id }: { id: string }) => id).sort()).toEqual(siblings.toSorted())
    const { results } = await door.bring(pin, 'in', siblings)
    expect(results.map(({ result }: { result: string }) => result)).toEqual(['done', 'done'])
    expect(await house.card(area)).toMatchObject({ children: 2 })
    at('2025-06-10T21:00:00Z')
    await door.bring(pin, 'out', siblings)
    expect(await house.card(area)).toMatchObject({ children: 0 })
    const [row] = (await house.api.get('/v1/releases')).body.data
    expect(row).toMatchObject({ outcome: 'released', personName: 'Mona Lopez', relationship: 'mother' })
  })

  it('C2 a PIN is told once, kept as a keyed hash, and unique at its place; a taken one and a weak one look alike', async () => {
    const [child] = await house.children(1, '2021-09-10', area, await house.family('Other'))
    const { id } = await contact(child!, { role: 'family' })
    const taken = await givePin(id, { pin })
    const weak = await givePin(id, { pin: '123456' })
    for (const refused of [taken, weak])
      expect(JSON.stringify(refused.body)).toContain('kiosk.pin_not_usable')
    const own = await givePin(id)
    expect(own.body.pin).toMatch(/^\d{6}$/)
    const kept = await house.world.db.read<{ row: string }>(
      house.world.harbour.id,
      'select row_to_json(p)::text as row from kiosk.pin p',
    )
    const told = JSON.stringify((await house.api.get('/v1/kiosk-pins')).body)
    for (const text of [told, ...kept.map(({ row }) => row)])
      expect(text).not.toMatch(new RegExp(`"(${pin}|${own.body.pin})"`))
    expect(told).not.toMatch(/lookup|stretch/)
    expect((await givePin(id)).status).toBe(201)
    expect((await door.identify(own.body.pin)).outcome).toBe('unknown')
  })

  it('C2 listens to no PIN for two minutes after five wrong ones, not even to a right one', async () => {
    const other = await openTablet(house, 'door-locked')
    at('2025-06-11T12:00:00Z')
    for (let count = 0; count < 5; count++) expect((await other.identify('999991')).outcome).toBe('unknown')
    expect(await other.identify(pin)).toMatchObject({ outcome: 'locked', retrySeconds: 120, children: [] })
    expect((await door.identify(pin)).outcome).toBe('known')
    at('2025-06-11T12:02:01Z')
    expect((await other.identify(pin)).outcome).toBe('known')
  })

  it('C4 who may not collect today is sent to staff without a reason; staff and guardians are told it', async () => {
    at('2025-06-10T20:00:00Z')
    const [child] = siblings
    const window = { name: 'Grandmother', relationship: 'grandmother', weekdays: ['mon', 'wed'] }
    const { id } = await contact(child!, window)
    expect((await givePin(id, { pin: '135797' })).body.code).toBe('kiosk.id_not_seen')
    expect((await givePin(id, { pin: '135797', idDocument: 'passport' })).status).toBe(201)
    await house.made('/v1/arrivals', { dependantIds: [child] })
    const answer = await door.bring('135797', 'out', [child!])
    expect(answer).toEqual({ results: [{ dependantId: child, result: 'see_staff' }] })
    const [refused] = (await house.api.get(`/v1/releases?filter[outcome]=refused`)).body.data
    expect(refused).toMatchObject({ reason: 'other_weekday', personName: 'Grandmother' })
    expect(await conflicts(child!)).toEqual([expect.stringContaining('other weekday')])
    at('2025-06-11T20:00:00Z')
    expect((await door.bring('135797', 'out', [child!])).results[0].result).toBe('done')
  })

  it('C5 a child is not shown to whoever is kept from it, online and in the book, and is not given to them', async () => {
    const father = await house.family('Father Denied')
    const denied = { name: 'Father', relationship: 'father', role: 'guardian', customerId: father }
    const { id } = await contact(siblings[0]!, { ...denied, isDenied: true, document: 'Court order 9/2025' })
    await givePin(id, { pin: '864209' })
    expect(await door.identify('864209')).toMatchObject({ outcome: 'known', children: [] })
    await house.made('/v1/arrivals', { dependantIds: [siblings[0]] })
    expect((await door.bring('864209', 'out', [siblings[0]!])).results[0].result).toBe('see_staff')
    expect(await house.card(area)).toMatchObject({ children: 1 })
  })

  it('answers to health questions are on record, and a yes is something to look at', async () => {
    const [child] = await house.children(1, '2021-09-10', area, mother)
    await contact(child!, { name: 'Mona Lopez', role: 'guardian', customerId: mother })
    await door.bring(pin, 'in', [child!], { answers: [{ question: 'Fever?', answer: 'yes' }] })
    expect(await conflicts(child!)).toEqual(['Answered yes: Fever?'])
  })

  it('a phone scans the code on the kiosk: own children only, and not with an old code', async () => {
    at('2025-06-12T12:00:00Z')
    const phone = house.world.as(await house.world.caller(house.world.harbour, ['kiosk.scan.use']))
    const keys = (await house.api.get('/v1/api-keys?limit=50')).body.data
    const viewerId = keys.find((key: { role: string }) => key.role.startsWith('role-')).id
    await house.made('/v1/customer-accesses', { customerId: mother, viewerId })
    const show = async () =>
      (
        await door.api.get(
          `/v1/kiosk-code?locationId=${house.locationId}&deviceId=a&origin=${encodeURIComponent('https://x.example')}`,
        )
      ).body
    const { code, picture } = await show()
    expect(picture).toContain('<svg')
    const seen = await phone.get(`/v1/kiosk-scan?code=${code}`)
    expect(seen.body.children.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(siblings))
    const visit = { code, clientId: uuid(), direction: 'in', dependantIds: [siblings[1]] }
    expect((await phone.post('/v1/kiosk-scans', visit)).body.results[0].result).toBe('done')
    const [foreign] = await house.children(1, '2021-09-10', area, await house.family('Elsewhere'))
    const theft = { ...visit, clientId: uuid(), dependantIds: [foreign] }
    expect((await phone.post('/v1/kiosk-scans', theft)).status).toBe(404)
    at('2025-06-12T12:10:00Z')
    expect((await phone.get(`/v1/kiosk-scan?code=${code}`)).body.code).toBe('kiosk.code_expired')
    expect(
      (
        await phone.get(
          `/v1/kiosk-scan?code=${code.replace(/^./, (one: string) => (one === 'A' ? 'B' : 'A'))}`,
        )
      ).body.code,
    ).toBe('kiosk.code_unknown')
  })

  it('TH-01 a house that refuses breaches refuses them at the kiosk, but not what has happened already', async () => {
    const refuse = async (presenceHardBlock: boolean) => {
      await house.api.patch('/v1/tenant', { settings: { presenceHardBlock } })
      // What is known of a tenant may be a second old.
      await setTimeout(1_100)
    }
    at('2025-06-13T12:00:00Z')
    const empty = await house.area('Nobody looks after')
    const [child] = await house.children(1, '2021-09-10', empty, mother)
    await contact(child!, { name: 'Mona Lopez', role: 'guardian', customerId: mother })
    await refuse(true)
    expect(await door.bring(pin, 'in', [child!])).toMatchObject({ code: 'presence.would_breach' })
    expect(await house.card(empty)).toMatchObject({ children: 0 })
    await door.learn()
    const kept = await door.keep(pin, 'in', '2025-06-13T11:40:00Z', [child!])
    expect((await door.send(kept)).results[0].result).toBe('done')
    expect(await house.card(empty)).toMatchObject({ children: 1, state: 'breach' })
    await refuse(false)
  })

  it('is not for who may not, nor for other tenants, and may itself do nothing else', async () => {
    const visit = { locationId: house.locationId, pin }
    const looker = house.world.as(await house.world.caller(house.world.harbour, ['presence.area.read']))
    expect((await looker.post('/v1/kiosk-identifications', visit)).status).toBe(403)
    const stranger = house.world.as(house.world.meadow.owner)
    expect((await stranger.post('/v1/kiosk-identifications', visit)).status).toBe(404)
    for (const path of ['/v1/children', '/v1/child-contacts', '/v1/kiosk-pins', '/v1/segments'])
      expect((await door.api.get(path)).status, path).toBe(403)
    expect(
      (
        await door.bring(pin, 'in', [
          (await house.children(1, '2021-09-10', area, await house.family('X')))[0]!,
        ])
      ).code,
    ).toBe('not_found')
  })
})

describe('kiosks without a connection', () => {
  const day = '2025-06-16'
  const moment = (time: string) => `${day}T${time}:00Z`
  let a: Tablet
  let b: Tablet

  const newChild = async () => {
    const [child] = await house.children(1, '2021-09-10', area, mother)
    await contact(child!, {
      name: 'Mona Lopez',
      role: 'guardian',
      relationship: 'mother',
      customerId: mother,
    })
    return child!
  }

  beforeAll(async () => {
    at(moment('12:00'))
    a = await openTablet(house, 'door-a')
    b = await openTablet(house, 'door-b')
  })

  it('merge overlapping arrivals and departures to the truth, whichever tells first', async () => {
    const one = await newChild()
    const two = await newChild()
    await Promise.all([a.learn(), b.learn()])
    const told = (child: string) =>
      Promise.all([
        a.keep(pin, 'in', moment('13:00'), [child]),
        b.keep(pin, 'in', moment('13:05'), [child]),
        b.keep(pin, 'out', moment('15:00'), [child]),
        a.keep(pin, 'in', moment('17:00'), [child]),
        b.keep(pin, 'out', moment('21:00'), [child]),
      ])
    at(moment('21:30'))
    for (const visit of await told(one)) await a.send(visit)
    for (const visit of (await told(two)).toReversed()) await b.send(visit)
    const truth = [
      ['13:00', '15:00'],
      ['17:00', '21:00'],
    ]
    expect(await spans(one)).toEqual(truth)
    expect(await spans(two)).toEqual(truth)
    expect([...(await conflicts(one)), ...(await conflicts(two))]).toEqual([])
  })

  it('count what is sent again once, also when both copies come at the same moment', async () => {
    const child = await newChild()
    await a.learn()
    const visit = await a.keep(pin, 'in', moment('21:10'), [child])
    const answers = await Promise.all([a.send(visit), a.send(visit), a.send(visit)])
    expect(answers.map(answer => answer.results[0].result)).toEqual(['done', 'done', 'done'])
    expect(await spans(child)).toEqual([['21:10', null]])
    expect((await house.api.get(`/v1/passages?filter[dependantId]=${child}`)).body.data).toHaveLength(1)
  })

  it('list what cannot be true for staff: a second collector, a departure of nobody, and who is not believed', async () => {
    const child = await newChild()
    const aunt = await contact(child, { name: 'Aunt', role: 'family' })
    await givePin(aunt.id, { pin: '975318' })
    await Promise.all([a.learn(), b.learn()])
    const alone = await a.keep(pin, 'out', moment('18:00'), [child])
    await a.send(alone)
    expect(await conflicts(child)).toEqual([expect.stringContaining('left without having arrived')])
    await b.send(await b.keep(pin, 'in', moment('14:00'), [child]))
    expect(await conflicts(child)).toEqual([])
    expect(await spans(child)).toEqual([['14:00', '18:00']])
    await b.send(await b.keep('975318', 'out', moment('17:50'), [child]))
    expect(await conflicts(child)).toEqual([expect.stringMatching(/Mona Lopez and Aunt are both/)])
    const forged = {
      ...(await a.keep(pin, 'in', moment('20:00'), [child])),
      signature: 'AAAA',
      clientId: uuid(),
    }
    expect((await a.send(forged)).results[0].result).toBe('see_staff')
    expect(await spans(child)).toEqual([['14:00', '17:50']])
    const open = (await house.api.get(`/v1/passages?filter[dependantId]=${child}`)).body.data.find(
      (one: { conflict: string | null; settledAt: string | null }) => one.conflict && !one.settledAt,
    )
    const settled = await house.api.post(`/v1/passages/${open.id}/settlement`, { settlement: 'Asked both' })
    expect(settled.body.settlement).toBe('Asked both')
  })

  it('a book says nothing without a PIN, and one of another device opens nothing', async () => {
    await a.learn()
    const path = `/v1/kiosk-book?locationId=${house.locationId}&deviceId=door-a`
    const book = (await a.api.get(path)).body
    expect(JSON.stringify(book)).not.toMatch(/Mona|Lopez|Child|246813/)
    const { lookUp, putAway } = await import('./screens/offline/book.ts')
    const other = (await a.api.get(path.replace('door-a', 'door-c'))).body
    expect(await lookUp(await putAway({ ...book, deviceKey: other.deviceKey }), pin)).toBeUndefined()
    expect((await lookUp(await putAway(book), pin))?.personName).toBe('Mona Lopez')
  })
})
