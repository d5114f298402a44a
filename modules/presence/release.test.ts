import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Nursery, openNursery } from './testing/nursery.ts'

let house: Nursery
let child: string
let other: string
let grandmother: string

const at = (time: string) => house.world.clock.set(time)
const collect = (more: object, dependantId = child) =>
  house.api.post('/v1/releases', { dependantId, isPhotoIdSeen: true, idDocument: 'driving licence', ...more })
const arrive = (id = child) => house.made('/v1/arrivals', { dependantIds: [id] })

beforeAll(async () => {
  house = await openNursery({ timezone: 'America/New_York', now: '2025-06-10T13:00:00Z' })
  const area = await house.area('Foxes', 'US-NY')
  await house.educator('Ann', area)
  const mother = await house.family('Mother')
  const father = await house.family('Father')
  ;[child, other] = (await house.children(2, '2021-06-01', area, mother)) as [string, string]
  const contact = (more: object) => house.made('/v1/child-contacts', { childId: child, ...more })
  await contact({ name: 'Mother', relationship: 'mother', role: 'guardian', customerId: mother })
  await contact({ name: 'Father', relationship: 'father', role: 'guardian', customerId: father })
  grandmother = (
    await contact({
      name: 'Grandmother',
      relationship: 'grandmother',
      role: 'pickup',
      weekdays: ['mon', 'wed'],
      validUntilOn: '2025-06-30',
    })
  ).id
  await arrive()
  await arrive(other)
})
afterAll(() => house.world.close())

describe('handing children over', () => {
  it('TH-07 authorised pick-up: refused on a Tuesday with both guardians told, released on Wednesday', async () => {
    at('2025-06-10T20:02:00Z')
    expect(await collect({ contactId: grandmother })).toMatchObject({
      status: 201,
      body: { outcome: 'refused', reason: 'other_weekday', personName: 'Grandmother' },
    })
    const notices = await house.world.db.read<{ title: string; who: string }>(
      house.world.harbour.id,
      `select n.title, c.name as who from notices.notice n join people.customer c on c.id = n.customer_id order by 2`,
    )
    expect(notices.map(({ who }) => who)).toEqual(['Father', 'Mother'])
    expect(notices[0]!.title).toContain('was not handed over to Grandmother')
    at('2025-06-11T20:01:00Z')
    expect(await collect({ contactId: grandmother, isPhotoIdSeen: false })).toMatchObject({
      status: 409,
      body: { code: 'presence.photo_id_needed' },
    })
    const { body } = await collect({ contactId: grandmother, signature: 'a drawn line' })
    expect(body).toMatchObject({
      outcome: 'released',
      personName: 'Grandmother',
      relationship: 'grandmother',
      idDocument: 'driving licence',
      signatureHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(Date.parse(body.at)).toBe(Date.parse('2025-06-11T20:01:00Z'))
    at('2025-07-02T20:00:00Z')
    await arrive()
    expect((await collect({ contactId: grandmother })).body).toMatchObject({
      outcome: 'refused',
      reason: 'expired',
    })
  })

  it('TH-09 one-time pass: opens once, for one child, within its minutes', async () => {
    at('2025-07-02T20:30:00Z')
    const pass = (minutes = 60) =>
      house.made(`/v1/children/${child}/pickup-passes`, {
        name: 'J. Doe',
        idDocument: 'driving licence',
        minutes,
      })
    const { token: code } = await pass()
    at('2025-07-02T21:20:00Z')
    expect((await collect({ passCode: code }, other)).body).toMatchObject({ reason: 'wrong_code' })
    expect((await collect({ passCode: code })).body).toMatchObject({
      outcome: 'released',
      personName: 'J. Doe',
      idDocument: 'driving licence',
    })
    await arrive()
    at('2025-07-02T21:22:00Z')
    expect((await collect({ passCode: code })).body).toMatchObject({ outcome: 'refused' })
    at('2025-07-02T20:30:00Z')
    const unused = await pass()
    at('2025-07-02T21:31:00Z')
    expect((await collect({ passCode: unused.token })).body).toMatchObject({ outcome: 'refused' })
  })

  it('TH-09 takes no code for a quarter of an hour after five wrong ones in ten minutes', async () => {
    at('2025-07-03T15:00:00Z')
    const { token: code } = await house.made(`/v1/children/${child}/pickup-passes`, {
      name: 'J',
      idDocument: 'passport',
    })
    const wrong = code === '00000000' ? '00000001' : '00000000'
    for (let minute = 0; minute < 5; minute++) {
      at(`2025-07-03T15:0${minute}:00Z`)
      expect((await collect({ passCode: wrong })).body.reason).toBe('wrong_code')
    }
    at('2025-07-03T15:18:00Z')
    expect((await collect({ passCode: code })).body.reason).toBe('locked')
    at('2025-07-03T15:19:30Z')
    expect((await collect({ passCode: code })).body.outcome).toBe('released')
  })

  it('lets a denial win over every right, and takes none without a document', async () => {
    await arrive()
    const denial = { childId: child, name: 'Uncle', relationship: 'uncle', role: 'guardian', isDenied: true }
    expect((await house.api.post('/v1/child-contacts', denial)).body.code).toBe(
      'children.denial_without_document',
    )
    const { id } = await house.made('/v1/child-contacts', { ...denial, document: 'Court order 12/2025' })
    expect((await collect({ contactId: id })).body).toMatchObject({ outcome: 'refused', reason: 'denied' })
  })

  it('tells the code once and keeps only its hash; is not for who may not release', async () => {
    const listed = (await house.api.get('/v1/pickup-passes')).body.data
    expect(JSON.stringify(listed)).not.toMatch(/code|token/)
    const looker = house.world.as(await house.world.caller(house.world.harbour, ['presence.release.read']))
    expect((await looker.post('/v1/releases', { dependantId: child, contactId: grandmother })).status).toBe(
      403,
    )
    const stranger = house.world.as(house.world.meadow.owner)
    expect((await stranger.post('/v1/releases', { dependantId: child, contactId: grandmother })).status).toBe(
      404,
    )
  })

  it('C4 takes no child home before they are old enough; how old that is, the house says', async () => {
    at('2025-08-02T20:10:00Z')
    const brother = (
      await house.made('/v1/child-contacts', {
        childId: child,
        name: 'Brother',
        relationship: 'brother',
        role: 'pickup',
        bornOn: '2007-08-03',
        idKind: 'identity_card',
      })
    ).id
    expect((await collect({ contactId: brother })).body).toMatchObject({
      outcome: 'refused',
      reason: 'too_young',
    })
    at('2025-08-03T20:10:00Z')
    expect((await collect({ contactId: brother })).body).toMatchObject({ outcome: 'released' })
    await arrive()
  })
})
