import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { type House, openHouse } from './testing/house.ts'

let world: World
let house: House

const zone = 'America/New_York'
const local = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString()
const go = async (text: string) => {
  world.clock.set(local(text))
  await world.jobs.drain()
}

beforeAll(async () => {
  world = await createWorld({
    now: local('2026-03-10T22:30'),

    timezone: zone,
    currency: 'USD',
  })
  house = await openHouse(world)
})
afterAll(() => world.close())

const told = (template: string) =>
  world.db.read<{ name: string; title: string; urgent: boolean; body: string }>(
    world.harbour.id,
    `select c.name, n.title, n.is_urgent as urgent, n.body from notices.notice n
     join people.customer c on c.id = n.customer_id where n.template = $1 order by c.name`,
    [template],
  )
const mailed = async () =>
  (await world.nobody.get('/_test/outbox')).body.data
    .map((mail: { to: string }) => mail.to.split('@')[0])
    .sort()

describe('DC-S7 a parcel day', () => {
  it('tells the right people once, keeps the night quiet, reminds, and hands over to the right unit only', async () => {
    const [b12, c7, a3] = [await house.unit('12B'), await house.unit('7C'), await house.unit('3A')]
    const spouse = await house.person('Spouse', 'spouse@residents.example')
    await house.resident(b12, 'Owner', 'owner')
    await house.resident(b12, 'Sub1', 'subtenant', { alsoTellId: spouse })
    const sub2 = await house.resident(b12, 'Sub2', 'subtenant')
    await house.resident(c7, 'Away', 'renter', { awayUntilOn: '2026-03-20' })
    await house.resident(a3, 'Ann', 'renter')
    const others: string[] = []
    for (let n = 0; n < 34; n++) others.push(await house.unit(`9-${n}`))
    await house.resident(others[0]!, 'Other', 'resident')
    const parcel = (unitId: string, more: object = {}) => ({ unitId, ...more })
    const parcels = [
      parcel(b12, { trackingNumber: '1Z999AA10123456784' }),
      parcel(b12),
      parcel(b12, { recipientId: sub2.customerId }),
      parcel(c7),
      parcel(c7),
      parcel(a3, { isPerishable: true }),
      ...others.map(unitId => parcel(unitId)),
    ]
    const batch = await house.made('/v1/parcel-batches', { parcels })
    expect(batch).toMatchObject({ receivedCount: 40, knownCount: 0 })
    const again = await house.made('/v1/parcel-batches', { parcels: parcels.slice(0, 1) })
    expect(again).toMatchObject({ receivedCount: 0, knownCount: 1 })
    const first = (await house.api.get(`/v1/parcels/${batch.ids[0]}`)).body
    expect(first).toMatchObject({ carrier: 'UPS', status: 'held', locationId: house.locationId })
    expect((await house.api.get('/v1/parcels?count=true&limit=1')).body.count).toBe(40)

    const arrivals = await told('property.parcels_arrived')
    expect(arrivals.map(({ name, title, urgent }) => [name, title.slice(0, 1), urgent])).toEqual([
      ['Ann', '1', true],
      ['Away', '2', false],
      ['Other', '1', false],
      ['Spouse', '2', false],
      ['Sub1', '2', false],
      ['Sub2', '3', false],
    ])
    await world.jobs.drain()
    expect(await mailed()).toEqual(['ann'])
    await go('2026-03-11T07:01')
    expect(await mailed()).toEqual(['ann', 'away', 'other', 'spouse', 'sub1', 'sub2'])

    const reminded = async () => (await told('property.parcels_waiting')).map(({ name }) => name)
    await go('2026-03-12T22:20')
    expect(await reminded()).toEqual([])
    await go('2026-03-12T22:41')
    await go('2026-03-12T22:51')
    expect(await reminded()).toEqual(['Ann', 'Other', 'Spouse', 'Sub1', 'Sub2'])
    await go('2026-03-15T22:41')
    expect((await reminded()).filter(name => name === 'Ann')).toHaveLength(2)
    expect(await reminded()).not.toContain('Away')
    await go('2026-03-20T09:01')
    expect(await reminded()).toContain('Away')

    const release = (body: object, as = house.api) => as.post(`/v1/parcels/${batch.ids[0]}/collection`, body)
    const by = { unitId: b12, collectedBy: 'Sub1' }
    expect((await release({ ...by, unitId: c7, signature: 'x' })).body.code).toBe('property.wrong_unit')
    expect((await release(by)).body.code).toBe('property.no_proof')
    const desk = world.as(
      await world.caller(world.harbour, ['property.parcel.read', 'property.parcel.release']),
    )
    expect((await release({ ...by, overrideReason: 'I know her' }, desk)).status).toBe(403)
    expect((await release({ ...by, code: '000' }, desk)).body.code).toBe('property.wrong_code')
    const code = /code is (\d{6})/.exec(arrivals.find(({ name }) => name === 'Sub1')!.body)![1]
    expect((await release({ ...by, code }, desk)).body).toMatchObject({ status: 'collected', proof: 'code' })
    expect((await release({ ...by, code }, desk)).body.code).toBe('property.collected_already')
    const tried: string[] = []
    for (const digits of ['1', '2', '3', '4', '5', '6'])
      tried.push(
        (await desk.post(`/v1/parcels/${batch.ids[1]}/collection`, { ...by, code: digits })).body.code,
      )
    expect(tried).toEqual([...Array(5).fill('property.wrong_code'), 'property.too_many_tries'])
  }, 90_000)

  it('T5 says when it came and went, told later by a desk that had no line', async () => {
    const unitId = await house.unit('9F')
    const now = world.clock.now()
    // As it stands in the row.
    const ago = (minutes: number) => now.subtract({ minutes }).toString().replace('Z', '+00:00')
    const bring = (at: string) => house.api.post('/v1/parcel-batches', { parcels: [{ unitId }], at })
    expect((await bring(ago(-1))).body.code).toBe('property.wrong_moment')
    expect((await bring(ago(73 * 60))).body.code).toBe('property.wrong_moment')
    const [id] = (await bring(ago(60))).body.ids
    expect((await house.api.get(`/v1/parcels/${id}`)).body.receivedAt).toBe(ago(60))
    const out = { unitId, collectedBy: 'Ann', signature: 'Ann' }
    // A clock that runs behind hands over nothing before it came.
    const handed = await house.api.post(`/v1/parcels/${id}/collection`, { ...out, at: ago(90) })
    expect(handed.body).toMatchObject({ status: 'collected', collectedAt: ago(60) })
  })

  it('is not opened by people who may not, nor with units of another tenant', async () => {
    const looker = world.as(await world.caller(world.harbour, ['property.parcel.read']))
    expect((await looker.post('/v1/parcel-batches', { parcels: [] })).status).toBe(403)
    const foreign = (await openHouse(world, {}, world.meadow)).unit
    const unitId = await foreign('1')
    expect((await house.api.post('/v1/parcel-batches', { parcels: [{ unitId }] })).status).toBe(422)
  })
})
