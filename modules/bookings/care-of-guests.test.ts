import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort
let rex: string
let stayId: string
let insulin: string
let food: string

const denver = (day: string, time: string) =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: 'America/Denver', plainTime: time })
    .toInstant()
    .toString()
const clock = (day: string, time: string) => world.clock.set(denver(day, time))

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-31T15:00:00Z', timezone: 'America/Denver' })
  resort = await openResort(world, [{ name: 'Q1', type: 'Queen' }])
  rex = await resort.pet('Rex')
  const plan = async (body: object) => {
    const answer = await resort.api.post('/v1/care-plans', {
      dependantId: rex,
      startsOn: '2026-06-01',
      ...body,
    })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body.id
  }
  insulin = await plan({
    kind: 'medication',
    name: 'Insulin',
    quantity: '2',
    unit: 'units',
    route: 'injection',
    slots: ['07:00', '19:00'],
    isWithFood: true,
    signOffCount: 2,
    fee: { amount: 500, currency: 'EUR' },
  })
  food = await plan({
    kind: 'feeding',
    name: 'Own food',
    quantity: '1',
    unit: 'scoop',
    slots: ['06:30', '18:30'],
  })
  stayId = (await resort.booked({ arrivesOn: '2026-06-01', departsOn: '2026-06-03', guestIds: [rex] })).id
  clock('2026-06-01', '15:00')
  expect((await resort.api.post(`/v1/stays/${stayId}/check-in`, {})).status).toBe(200)
})
afterAll(() => world.close())

const record = (plan: string, day: string, time: string, body: object, as = resort.api) =>
  as.post(`/v1/care-plans/${plan}/entries`, { dueAt: denver(day, time), ...body })
const alerts = async () => (await resort.api.get('/v1/care-alerts?sort=dueAt')).body.data
const round = async () =>
  (await resort.api.get(`/v1/care-round?locationId=${resort.locationId}`)).body.data as {
    name: string
    slot: string
    entry: { outcome: string } | null
  }[]

const techs = async () => {
  const may = ['care.plan.read', 'care.entry.write', 'bookings.stay.read']
  return [
    world.as(await world.caller(world.harbour, may)),
    world.as(await world.caller(world.harbour, may)),
  ] as const
}

describe('TT-13 medication & feeding', () => {
  it('shows what is due today for the guests in house, from their arrival on', async () => {
    const due = await round()
    expect(due.map(({ name, slot }) => [slot, name])).toEqual([
      ['18:30', 'Own food'],
      ['19:00', 'Insulin'],
    ])
  })

  it('gives a dose that goes with food to who has eaten, or with a reason', async () => {
    clock('2026-06-01', '19:05')
    expect((await record(insulin, '2026-06-01', '19:00', { outcome: 'given' })).body.code).toBe(
      'care.not_eaten',
    )
    expect((await record(food, '2026-06-01', '18:30', { outcome: 'half' })).status).toBe(201)
    const dose = await record(insulin, '2026-06-01', '19:00', { outcome: 'given' })
    expect(dose).toMatchObject({ status: 201, body: { status: 'awaiting_second' } })
    const [tech] = await techs()
    const sign = (as = resort.api) => as.post(`/v1/care-entries/${dose.body.id}/countersignature`, {})
    expect((await sign()).body.code).toBe('care.same_person')
    expect((await sign(tech)).body).toMatchObject({ status: 'done' })
    expect((await sign(tech)).body.code).toBe('care.not_waiting')
  })

  it('refuses a second entry for the same dose, also from many hands at once', async () => {
    const again = await record(insulin, '2026-06-01', '19:00', { outcome: 'given' })
    expect(again).toMatchObject({ status: 409, body: { code: 'care.already_recorded' } })
    expect(again.body.entry.outcome).toBe('given')
    clock('2026-06-02', '06:31')
    const [one, other] = await techs()
    const at = { outcome: 'all' }
    const answers = await Promise.all(
      [one, other, one, other].map(as => record(food, '2026-06-02', '06:30', at, as)),
    )
    expect(answers.map(answer => answer.status).sort()).toEqual([201, 409, 409, 409])
  })

  it('refuses times that are no dose of the plan, and doses that are hours away', async () => {
    const odd = await record(insulin, '2026-06-02', '07:10', { outcome: 'given' })
    expect(odd.body.code).toBe('care.not_a_slot')
    const early = await record(insulin, '2026-06-02', '19:00', { outcome: 'given' })
    expect(early.body.code).toBe('care.too_early')
    expect((await record(insulin, '2026-06-02', '07:00', { outcome: 'all' })).body.code).toBe(
      'care.wrong_outcome',
    )
    expect((await record(insulin, '2026-06-02', '07:00', { outcome: 'skipped' })).body.code).toBe(
      'care.reason_missing',
    )
  })

  it('tells of a dose not given at 07:35, and the manager at 07:50, once each', async () => {
    clock('2026-06-02', '07:34')
    await world.jobs.drain()
    expect(await alerts()).toEqual([])
    clock('2026-06-02', '07:35')
    await world.jobs.drain()
    expect(await alerts()).toMatchObject([
      { kind: 'dose_missed', level: 'staff', message: 'Rex: Insulin of 07:00 has not been given' },
    ])
    clock('2026-06-02', '07:50')
    await world.jobs.drain()
    await world.jobs.drain()
    const raised = await alerts()
    expect(raised.map((alert: { level: string }) => alert.level).sort()).toEqual(['manager', 'staff'])
    const seen = await resort.api.post(`/v1/care-alerts/${raised[0].id}/acknowledgement`, {})
    expect(seen.body.acknowledgedAt).not.toBeNull()
  })

  it('takes a record back, and takes it anew', async () => {
    clock('2026-06-02', '07:55')
    const dose = await record(insulin, '2026-06-02', '07:00', { outcome: 'refused', reason: 'Bit the vet' })
    expect((await resort.api.delete(`/v1/care-entries/${dose.body.id}/record`)).status).toBe(200)
    expect((await record(insulin, '2026-06-02', '07:00', { outcome: 'given' })).status).toBe(201)
  })

  it('records a whole round at once and says of each what became of it', async () => {
    clock('2026-06-02', '19:00')
    const answer = await resort.api.post('/v1/care-rounds', {
      planIds: [food, food],
      dueAts: [denver('2026-06-02', '18:30'), denver('2026-06-02', '06:30')],
      outcome: 'all',
    })
    expect(answer.body).toMatchObject({ okCount: 1, failedCount: 1 })
    expect(answer.body.results[1].code).toBe('care.already_recorded')
  })

  it('charges each dose given: 15:00 on the first day to 09:00 on the third are four', async () => {
    expect((await record(insulin, '2026-06-02', '19:00', { outcome: 'given' })).status).toBe(201)
    clock('2026-06-03', '07:00')
    await record(food, '2026-06-03', '06:30', { outcome: 'all' })
    expect((await record(insulin, '2026-06-03', '07:00', { outcome: 'given' })).status).toBe(201)
    clock('2026-06-03', '09:00')
    const left = await resort.api.post(`/v1/stays/${stayId}/check-out`, {})
    const lines = (await resort.api.get(`/v1/invoice-lines?filter[invoiceId]=${left.body.invoiceId}`)).body
      .data
    expect(lines.at(-1)).toMatchObject({
      rule: 'catalogue.dose_fee',
      explanation: 'Rex: 4 doses given',
      total: { amount: 2000 },
    })
  })

  it('tells manager and owner of two meals refused in a row', async () => {
    await resort.api.delete(`/v1/stays/${stayId}/check-out`)
    clock('2026-06-03', '18:30')
    await record(food, '2026-06-03', '18:30', { outcome: 'none' })
    const ofMeals = async () =>
      (await alerts()).filter((alert: { kind: string }) => alert.kind === 'meals_refused')
    expect(await ofMeals()).toEqual([])
    clock('2026-06-04', '06:30')
    await record(food, '2026-06-04', '06:30', { outcome: 'none' })
    expect((await ofMeals()).map((alert: { level: string }) => alert.level).sort()).toEqual([
      'manager',
      'owner',
    ])
  })

  it('is not for people who may only look, nor for another house', async () => {
    const looker = world.as(await world.caller(world.harbour, ['care.plan.read']))
    expect((await record(food, '2026-06-04', '06:30', { outcome: 'all' }, looker)).status).toBe(403)
    const stranger = world.as(world.meadow.owner)
    expect((await record(food, '2026-06-04', '06:30', { outcome: 'all' }, stranger)).status).toBe(404)
    const path = `/v1/care-round?locationId=${resort.locationId}`
    expect((await stranger.get(path)).status).toBe(404)
  })
})
