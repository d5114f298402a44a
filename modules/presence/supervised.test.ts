import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Nursery, openNursery } from './testing/nursery.ts'

let house: Nursery
let customerId: string

beforeAll(async () => {
  house = await openNursery()
  customerId = await house.family('Lopez')
})
afterAll(() => house.world.close())

const arrive = (dependantIds: string[], more: object = {}) =>
  house.api.post('/v1/arrivals', { dependantIds, ...more })
const setHardBlock = async (presenceHardBlock: boolean) => {
  await house.api.patch('/v1/tenant', { settings: { presenceHardBlock } })
  // What is known of a tenant may be a second old.
  await setTimeout(1_100)
}
const at = (time: string) => house.world.clock.set(time)

describe('supervision of areas', () => {
  it('TH-01 ratio breach and recovery: the tenth child turns the room red, a second person green again', async () => {
    at('2025-05-20T13:00:00Z')
    const toddlers = await house.area('Toddlers')
    await house.educator('Ann', toddlers)
    const ten = await house.children(10, '2023-09-10', toddlers, customerId)
    await arrive(ten.slice(0, 9))
    expect(await house.card(toddlers)).toMatchObject({ state: 'tight', children: 9, headroom: 0 })
    at('2025-05-20T13:31:00Z')
    expect((await arrive(ten.slice(9), { method: 'kiosk' })).status).toBe(201)
    expect(await house.card(toddlers)).toMatchObject({
      state: 'breach',
      says: 'needs 2, has 1 — §746.1601',
      breachSince: '2025-05-20T13:31:00Z',
    })
    at('2025-05-20T13:33:00Z')
    await house.educator('Bea', toddlers)
    expect(await house.card(toddlers)).toMatchObject({ state: 'fine', present: 2, breachSince: null })
    const [episode] = (await house.api.get(`/v1/breaches?filter[areaId]=${toddlers}`)).body.data
    expect(Date.parse(episode.endedAt) - Date.parse(episode.startedAt)).toBe(120_000)
    expect(episode).toMatchObject({
      cause: 'Arrival of Child 2023-09-10 9',
      remedy: 'Bea came',
      startedByName: expect.any(String),
      endedByName: expect.any(String),
    })
    const events = await house.world.db.read<{ name: string }>(
      house.world.harbour.id,
      `select name from kernel.event where name like 'presence.breach%' order by id`,
    )
    expect(events.map(({ name }) => name)).toContain('presence.breach_opened')
  })

  it('widens the ratio at the edges of the day by how many are in the whole house', async () => {
    const room = await house.area('Edges')
    await house.educator('Eda', room)
    await arrive(await house.children(12, '2023-09-10', room, customerId))
    expect(await house.card(room)).toMatchObject({ state: 'breach', required: 2 })
    const say = (activity: string) => house.api.post(`/v1/areas/${room}/activity`, { activity })
    await say('edge_of_day')
    expect(await house.card(room)).toMatchObject({ state: 'fine', required: 1, breachSince: null })
    const { data } = (await house.api.get(`/v1/breaches?filter[areaId]=${room}`)).body
    expect(data).toMatchObject([{ remedy: 'Activity: edge_of_day' }])
    await say('ordinary')
    await house.educator('Fay', room)
  })

  it('TH-01 refuses the arrival in a house that wants it refused, unless someone entitled says why', async () => {
    await setHardBlock(true)
    const area = await house.area('Hard')
    await house.educator('Cid', area)
    const ten = await house.children(10, '2023-09-10', area, customerId)
    await arrive(ten.slice(0, 9))
    expect(await arrive(ten.slice(9))).toMatchObject({
      status: 409,
      body: { code: 'presence.would_breach', says: 'needs 2, has 1 — §746.1601' },
    })
    expect(await house.card(area)).toMatchObject({ children: 9, breachSince: null })
    const staff = house.world.as(await house.world.caller(house.world.harbour, ['presence.segment.operate']))
    const reason = { overrideReason: 'Ambulance at the door' }
    expect((await staff.post('/v1/arrivals', { dependantIds: ten.slice(9), ...reason })).status).toBe(403)
    expect((await arrive(ten.slice(9), reason)).status).toBe(201)
    const [episode] = (await house.api.get(`/v1/breaches?filter[areaId]=${area}`)).body.data
    expect(episode.overrideReason).toBe('Ambulance at the door')
    await setHardBlock(false)
  })

  it('T5 who came and went is told later with the moment it was, and never over what was told since', async () => {
    const [area, other] = [await house.area('Told', 'GB-ENG'), await house.area('Later', 'GB-ENG')]
    const gil = await house.educator('Gil')
    const now = house.world.clock.now()
    // As it stands in the row.
    const ago = (minutes: number) => now.subtract({ minutes }).toString().replace('Z', '+00:00')
    const duty = (areaId: string, at: string) =>
      house.api.post(`/v1/areas/${areaId}/duties`, { caregiverId: gil, at })
    const leave = (at: string) => house.api.post(`/v1/caregivers/${gil}/clock-out`, { at })
    expect((await duty(area, ago(-1))).body.code).toBe('presence.wrong_moment')
    expect((await duty(area, ago(73 * 60))).body.code).toBe('presence.wrong_moment')
    expect((await duty(area, ago(90))).body.startedAt).toBe(ago(90))
    expect((await duty(other, ago(60))).body.startedAt).toBe(ago(60))
    expect((await duty(area, ago(75))).body.code).toBe('presence.counted_since')
    expect((await leave(ago(61))).body.code).toBe('presence.not_on_duty')
    expect((await leave(ago(30))).status).toBe(200)
    const { data } = (await house.api.get(`/v1/duties?filter[caregiverId]=${gil}&sort=startedAt`)).body
    expect(data).toMatchObject([
      { areaId: area, startedAt: ago(90), endedAt: ago(60), endReason: 'move' },
      { areaId: other, startedAt: ago(60), endedAt: ago(30), endReason: 'home' },
    ])
    const { data: history } = (await house.api.get(`/v1/duties/${data[1].id}/history`)).body
    expect(Temporal.Instant.from(history[0].at).equals(now)).toBe(true)
    expect(history[0].changes.endedAt.map((at: string | null) => at?.replace('Z', '+00:00') ?? null)).toEqual(
      [null, ago(30)],
    )
  })

  it('TH-06 a break of the one level 6 opens a breach at once; papers that ran out do not count', async () => {
    const area = await house.area('Owls', 'GB-ENG')
    const level6 = (validUntilOn: string) => [{ kind: 'level6', validUntilOn }, { kind: 'level3' }]
    const fay = await house.educator('Fay', area, level6('2026-01-01'))
    await arrive(await house.children(13, '2021-09-10', area, customerId))
    expect(await house.card(area)).toMatchObject({ required: 1, state: 'tight' })
    await house.educator('Gus', area, [{ kind: 'level3' }])
    await house.made(`/v1/caregivers/${fay}/clock-out`, { reason: 'break' })
    expect(await house.card(area)).toMatchObject({ required: 2, present: 1, state: 'breach' })
    const late = await house.area('Late', 'GB-ENG')
    await house.educator('Hal', late, level6('2025-05-19'))
    await arrive(await house.children(13, '2021-09-10', late, customerId))
    expect(await house.card(late)).toMatchObject({ required: 2, state: 'breach' })
  })

  it('says that the rules are reviewed by nobody, and refuses a place it has none for', async () => {
    const { body } = await house.api.get(`/v1/supervision-wall?locationId=${house.locationId}`)
    expect(body.disclaimer).toBe('Not legal advice, not yet reviewed.')
    const unknown = { locationId: house.locationId, name: 'X', jurisdiction: 'US-ZZ' }
    expect((await house.api.post('/v1/areas', unknown)).status).toBe(422)
  })

  it('moves a whole group only with every face ticked, and judges both areas', async () => {
    const [from, to] = [await house.area('Here'), await house.area('Yard')]
    await house.educator('Ida', from)
    const three = await house.children(3, '2021-09-10', from, customerId)
    await arrive(three)
    const going = { dependantIds: three.slice(0, 2), areaId: to, isWholeGroup: true }
    expect(await house.api.post('/v1/area-moves', going)).toMatchObject({
      status: 409,
      body: { code: 'presence.face_missing', names: ['Child 2021-09-10 2'] },
    })
    await house.made('/v1/area-moves', { ...going, dependantIds: three })
    expect(await house.card(from)).toMatchObject({ children: 0 })
    expect(await house.card(to)).toMatchObject({ children: 3, state: 'breach' })
    const { day } = (await house.api.get(`/v1/supervision-wall?locationId=${house.locationId}`)).body
    expect(day.most).toBeLessThanOrEqual(day.children)
    const times = (await house.api.get(`/v1/segments?filter[dependantId]=${three[0]}&sort=id`)).body.data
    expect(times[0].endedAt).toBe(times[1].startedAt)
  })

  it('takes an arrival from two offline devices once, with the earlier moment', async () => {
    at('2025-05-20T15:00:00Z')
    const area = await house.area('Offline')
    const [child] = await house.children(1, '2021-09-10', area, customerId)
    const both = await Promise.all(
      ['2025-05-20T14:10:00Z', '2025-05-20T14:05:00Z'].map(moment => arrive([child!], { at: moment })),
    )
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    const { data } = (await house.api.get(`/v1/segments?filter[dependantId]=${child}`)).body
    expect(data).toHaveLength(1)
    expect(Date.parse(data[0].startedAt)).toBe(Date.parse('2025-05-20T14:05:00Z'))
    expect((await arrive([child!], { at: '2025-05-20T16:00:00Z' })).status).toBe(422)
  })

  it('C8 tells who came today apart from how many were here at once', async () => {
    at('2025-05-22T13:00:00Z')
    const day = async () =>
      (await house.api.get(`/v1/supervision-wall?locationId=${house.locationId}`)).body.day
    // Who was never fetched in the tests above is still here.
    const before = await day()
    expect(before.most).toBe(before.children)
    const [area, yard] = [await house.area('Early'), await house.area('Late yard')]
    const [one, two, three] = await house.children(3, '2021-09-10', area, customerId)
    const contact = { name: 'P', relationship: 'parent', role: 'guardian', childId: one }
    const contactId = (await house.made('/v1/child-contacts', contact)).id
    await arrive([one!, two!])
    await house.made('/v1/area-moves', { dependantIds: [two], areaId: yard })
    at('2025-05-22T16:00:00Z')
    await house.made('/v1/releases', { dependantId: one, contactId })
    at('2025-05-22T16:01:00Z')
    await arrive([three!])
    expect(await day()).toEqual({ children: before.children + 3, most: before.children + 2 })
  })

  it('C6 foresees the breach when someone goes by their usual times, and says who', async () => {
    at('2025-05-20T15:00:00Z')
    const area = await house.area('Foreseen')
    await house.educator('Joe', area)
    const kim = await house.educator('Kim', area)
    await arrive(await house.children(16, '2021-09-10', area, customerId))
    expect((await house.card(area)).nextBreach).toBeNull()
    const times = { areaId: area, startTime: '07:00', endTime: '12:30' }
    await house.made('/v1/attendance-schedules', { caregiverId: kim, weekdays: ['tue'], ...times })
    expect((await house.card(area)).nextBreach).toEqual({
      at: '2025-05-20T17:30:00Z',
      because: 'Kim goes',
      says: 'needs 2, has 1 — §746.1601',
    })
    await house.made('/v1/attendance-schedules', {
      caregiverId: kim,
      areaId: area,
      startTime: '12:30',
      endTime: '17:00',
    })
    expect((await house.card(area)).nextBreach?.at).toBe('2025-05-20T22:00:00Z')
    expect((await house.api.post('/v1/attendance-schedules', times)).body.code).toBe(
      'presence.schedule_whose',
    )
  })

  it('is not for people of other tenants or without the permission', async () => {
    const area = await house.area('Private')
    const [child] = await house.children(1, '2021-09-10', area, customerId)
    const stranger = house.world.as(house.world.meadow.owner)
    expect((await stranger.post('/v1/arrivals', { dependantIds: [child] })).status).toBe(404)
    expect((await stranger.get(`/v1/areas/${area}/roster`)).status).toBe(404)
    const looker = house.world.as(await house.world.caller(house.world.harbour, ['presence.area.read']))
    expect((await looker.post('/v1/arrivals', { dependantIds: [child] })).status).toBe(403)
  })
})
