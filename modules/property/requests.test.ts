import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { signedIn } from '#modules/notices/testing/signed-in.ts'
import { businessClock } from './requests/clock.ts'
import { type House, openHouse } from './testing/house.ts'

let world: World
let house: House

const zone = 'America/New_York'
const local = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString()
const at = (text: string) => world.clock.set(local(text))
const same = (instant: string) => Temporal.Instant.from(instant).toString()

beforeAll(async () => {
  world = await createWorld({
    now: local('2026-05-01T15:30'),

    timezone: zone,
    currency: 'USD',
  })
  house = await openHouse(world)
  const { locationId, made } = house
  await made('/v1/service-hours', { locationId, opens: '09:00', closes: '17:00', weekdays: [1, 2, 3, 4, 5] })
  await made('/v1/priority-policies', {
    locationId,
    priority: 'medium',
    responseMinutes: 240,
    resolutionMinutes: 960,
    hours: 'business',
  })
})
afterAll(() => world.close())

const tap = () => ({
  buildingId: house.buildingId,
  category: 'plumbing',
  title: 'Tap drips',
  priority: 'medium',
})
const request = (more: object = {}) => house.made('/v1/requests', { ...tap(), ...more })
const post = (id: string, noun: string, body: object = {}) =>
  house.api.post(`/v1/requests/${id}/${noun}`, body)
const get = async (id: string) => (await house.api.get(`/v1/requests/${id}`)).body
const clock = async (id: string) => (await house.api.get(`/v1/requests/${id}/clock`)).body

describe('a request', () => {
  it('DC-S2 runs by business hours, stands still while it is paused, and moves with a holiday', async () => {
    at('2026-05-01T15:30')
    const { id } = await request()
    at('2026-05-04T09:40')
    expect((await post(id, 'response')).body.status).toBe('processing')
    at('2026-05-04T10:00')
    expect((await post(id, 'pause', { reason: 'waiting for resident' })).body.resolutionDueAt).toBeNull()
    expect((await clock(id)).resolution.state).toBe('paused')
    at('2026-05-05T10:00')
    const running = (await house.api.delete(`/v1/requests/${id}/pause`)).body
    expect(same(running.resolutionDueAt)).toBe(local('2026-05-06T15:30'))
    const { response, resolution } = await clock(id)
    expect(response).toMatchObject({ state: 'met', dueAt: local('2026-05-04T11:30') })
    expect(resolution).toMatchObject({ state: 'on_track', dueAt: local('2026-05-06T15:30') })
    const counted = (lines: { kind: string; on: string; minutes: number }[]) =>
      lines.filter(({ kind }) => kind === 'counted').map(({ on, minutes }) => [on.slice(-2), minutes])
    expect(counted(resolution.lines)).toEqual([
      ['01', 90],
      ['04', 60],
      ['05', 420],
      ['06', 390],
    ])

    await house.made('/v1/holidays', {
      locationId: house.locationId,
      heldOn: '2026-05-05',
      name: 'Day of mourning',
    })
    const moved = await clock(id)
    expect(moved.resolution.dueAt).toBe(local('2026-05-07T14:30'))
    expect(counted(moved.resolution.lines).slice(-2)).toEqual([
      ['06', 480],
      ['07', 330],
    ])
    expect(moved.resolution.lines).toContainEqual(expect.objectContaining({ note: 'Day of mourning' }))
    const history = (await house.api.get(`/v1/requests/${id}/history`)).body.data
    const change = history.find((one: { operation: string }) => one.operation === 'property.declare_holiday')
    expect(change.changes.resolutionDueAt.map(same)).toEqual([
      local('2026-05-06T15:30'),
      local('2026-05-07T14:30'),
    ])
  })

  it('P70 stands still on the days on which the business is closed, and runs by its hours where the place has none', async () => {
    await house.api.patch('/v1/tenant', { settings: { businessHolidays: ['2026-05-12'] } })
    // What a key is known to be may be a second old; a new one is not.
    const desk = world.as(await world.caller(world.harbour, ['property.*']))
    at('2026-05-11T15:30')
    const { id } = (await desk.post('/v1/requests', tap())).body
    const { resolution } = (await desk.get(`/v1/requests/${id}/clock`)).body
    expect(resolution.lines).toContainEqual(expect.objectContaining({ on: '2026-05-12', note: 'Closed' }))
    const days = resolution.lines.filter((line: { kind: string }) => line.kind === 'counted')
    expect(days.map((line: { on: string }) => line.on.slice(-2))).toEqual(['11', '13', '14'])
    await house.api.patch('/v1/tenant', { settings: { businessHolidays: null } })
    const businessHours = [{ weekday: 1, opens: '07:00', closes: '12:00' }]
    const clockOf = (settings: Record<string, unknown>) => businessClock({ timezone: 'UTC', settings }, 'UTC')
    expect(clockOf({ businessHours }).week).toEqual({ 1: [{ weekday: 1, from: '07:00', to: '12:00' }] })
    const nineToFive = { from: '09:00', to: '17:00' }
    expect(clockOf({ businessHolidays: ['2026-05-12'] })).toMatchObject({
      week: { 5: [nineToFive] },
      holidays: { '2026-05-12': 'Closed' },
    })
  })

  it('DC-S3 closes by itself a week after it was completed, once', async () => {
    at('2026-05-18T09:00')
    const { id } = await request()
    at('2026-05-18T10:00')
    await post(id, 'completion')
    at('2026-05-25T09:59')
    await world.jobs.drain()
    expect((await get(id)).status).toBe('completed')
    for (const minute of ['10:01', '10:06', '10:11']) {
      at(`2026-05-25T${minute}`)
      await world.jobs.drain()
    }
    expect((await get(id)).status).toBe('closed')
    const closings = await world.db.read(
      world.harbour.id,
      `select 1 from kernel.event where name = 'property.request_changed' and row_id = $1 and data ->> 'status' = 'closed'`,
      [id],
    )
    expect(closings).toHaveLength(1)
  })

  it('DC-S3 opens again when the resident is not content, and those who must know are told', async () => {
    const tech = await signedIn(world, world.harbour, 'Tess')
    at('2026-06-01T09:00')
    const { id } = await request({ assigneeId: tech.memberId })
    at('2026-06-01T10:00')
    await post(id, 'completion')
    at('2026-06-06T10:00')
    const open = (await post(id, 'feedback', { verdict: 'bad', reason: 'low quality' })).body
    expect(open).toMatchObject({ status: 'open', reopenCount: 1, isFixedFirstTime: false, completedAt: null })
    expect(same(open.firstCompletedAt)).toBe(local('2026-06-01T10:00'))
    const told = (await tech.api.get('/v1/notices')).body.data
    expect(told.map((one: { title: string }) => one.title)).toEqual([`Request ${open.number} is open again`])
    at('2026-06-20T10:00')
    await world.jobs.drain()
    expect((await get(id)).status).toBe('open')
    await post(id, 'completion')
    expect((await get(id)).isFixedFirstTime).toBe(false)
    expect((await post(id, 'feedback', { verdict: 'good' })).body.status).toBe('closed')
    expect((await post(id, 'feedback', { verdict: 'bad' })).body.code).toBe('property.request_state')
  })

  it('DC-03 is given to somebody, who is told once, and not of what they take on themselves', async () => {
    const tech = await signedIn(world, world.harbour, 'Tom')
    const { id, number } = await request()
    const assign = (assigneeId: string | null) => post(id, 'assignment', { assigneeId })
    expect((await assign(tech.memberId)).body.assigneeId).toBe(tech.memberId)
    await assign(tech.memberId)
    const told = async () =>
      (await tech.api.get('/v1/notices')).body.data.map((one: { title: string }) => one.title)
    expect(await told()).toEqual([`Request ${number} is yours`])
    expect((await assign(null)).body.assigneeId).toBeNull()
    expect((await assign(id)).status).toBe(422)
  })

  it('whose times nobody set is refused, not guessed', async () => {
    const body = { buildingId: house.buildingId, category: 'x', title: 'x', priority: 'low' }
    expect((await house.api.post('/v1/requests', body)).body.code).toBe('property.no_policy')
  })

  it('is not worked on by who may only ask, nor seen by another tenant', async () => {
    const { id } = await request()
    const resident = world.as(
      await world.caller(world.harbour, ['property.request.write', 'property.request.read']),
    )
    expect((await resident.post(`/v1/requests/${id}/completion`, {})).status).toBe(403)
    expect((await world.as(world.meadow.owner).get(`/v1/requests/${id}/clock`)).status).toBe(404)
  })
})
