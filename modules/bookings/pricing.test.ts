import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openResort, type Resort } from './testing/resort.ts'

let world: World
let resort: Resort
let dogs: string[]
const rules: string[] = []

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-20T15:00:00Z', timezone: 'America/Denver' })
  resort = await openResort(world, [
    { name: 'K1', type: 'King', capacity: 4 },
    { name: 'K2', type: 'King', capacity: 4 },
    { name: 'K3', type: 'King', capacity: 4 },
    { name: 'K4', type: 'King', capacity: 4 },
  ])
  dogs = [await resort.pet('Ada'), await resort.pet('Bo'), await resort.pet('Cy')]
})
afterAll(() => world.close())

/** The rules of the house from now on: all others are put away. */
async function houseRules(...bodies: object[]) {
  for (const id of rules.splice(0)) await resort.api.post(`/v1/price-rules/${id}/archive`)
  for (const body of bodies) {
    const answer = await resort.api.post('/v1/price-rules', body)
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    rules.push(answer.body.id)
  }
}

const perGuest = { name: 'Night', kind: 'night', isPerGuest: true }
const second = (allocation: string) => ({
  name: 'Second dog 20 %',
  kind: 'guest_discount',
  percent: '20',
  fromGuest: 2,
  allocation,
})
const tiers = { name: 'Suite by dogs', kind: 'guest_tiers', amounts: [8000, 14000, 19000, 23000] }
const three = { arrivesOn: '2026-06-01', departsOn: '2026-06-04' }

const account = async (id: string) => (await resort.api.get(`/v1/stays/${id}/account`)).body
const sharesOf = (body: { perGuest: { amount: { amount: number } }[] }) =>
  body.perGuest.map(each => each.amount.amount)

describe('TT-03 multi-pet price', () => {
  it('takes 20 % off the second dog, shared by both or hers alone, and names the rule on its line', async () => {
    await houseRules(perGuest, second('equal'))
    const wish = { locationId: resort.locationId, roomTypeId: resort.types.King!, ...three }
    const query = `${new URLSearchParams(wish)}&guestIds=${dogs.slice(0, 2).join(',')}`
    const quote = (await resort.api.get(`/v1/stay-quotes?${query}`)).body
    expect(quote.total).toEqual({ amount: 27000, currency: 'EUR' })
    expect(sharesOf(quote)).toEqual([13500, 13500])
    expect(quote.lines).toMatchObject([
      { rule: 'catalogue.night', name: 'Night', quantity: 6, unitAmount: 5000, amount: 30000 },
      {
        rule: 'catalogue.guest_discount',
        name: 'Second dog 20 %',
        quantity: 3,
        unitAmount: -1000,
        amount: -3000,
      },
    ])
    await houseRules(perGuest, second('second'))
    expect(sharesOf((await resort.api.get(`/v1/stay-quotes?${query}`)).body)).toEqual([15000, 12000])
  })

  it('books at the price quoted, and is priced anew when the second dog does not come', async () => {
    await houseRules(perGuest, second('equal'))
    const stay = await resort.booked({ ...three, guestIds: dogs.slice(0, 2) })
    expect(stay.total.amount).toBe(27000)
    const parted = await resort.api.post(`/v1/stays/${stay.id}/guest-departures`, {
      guestId: dogs[1],
      leavesOn: '2026-06-01',
    })
    expect(parted.body).toMatchObject({ total: { amount: 15000 }, partySize: 1 })
    expect((await resort.stay(stay.id)).guests.map((guest: { name: string }) => guest.name)).toEqual(['Ada'])
    const last = await resort.api.post(`/v1/stays/${stay.id}/guest-departures`, {
      guestId: dogs[0],
      leavesOn: '2026-06-02',
    })
    expect(last.body.code).toBe('bookings.last_guest')
  })

  it('prices by tiers night by night: one of three leaves after the first', async () => {
    await houseRules(tiers)
    const days = { arrivesOn: '2026-06-10', departsOn: '2026-06-12' }
    const stay = await resort.booked({ ...days, guestIds: dogs })
    expect(stay.total.amount).toBe(38000)
    const parted = await resort.api.post(`/v1/stays/${stay.id}/guest-departures`, {
      guestId: dogs[2],
      leavesOn: '2026-06-11',
    })
    expect(parted.body.total.amount).toBe(33000)
    const bill = await account(stay.id)
    expect(bill.lines.map((line: { amount: number }) => line.amount)).toEqual([19000, 14000])
    expect(sharesOf(bill).reduce((sum, part) => sum + part)).toBe(33000)
  })

  it('knows peak days and long stays, and what is paid by whom always adds up', async () => {
    await houseRules(
      perGuest,
      second('equal'),
      { name: 'Summer', kind: 'peak', percent: '12.5', startsOn: '2026-06-20', endsOn: '2026-06-22' },
      { name: 'Ten nights', kind: 'long_stay', amount: { amount: 333, currency: 'EUR' }, minNights: 10 },
    )
    const stay = await resort.booked({ arrivesOn: '2026-06-15', departsOn: '2026-06-25', guestIds: dogs })
    // 3 dogs × 10 × 50.00, summer 3 × 18.75, long stay 10 × 3.33 off, 2 dogs × 10 × 10.00 off
    expect(stay.total.amount).toBe(150000 + 3 * 1875 - 3330 - 20000)
    expect(sharesOf(await account(stay.id)).reduce((sum, part) => sum + part)).toBe(stay.total.amount)
  })

  it('prices longer and shorter stays anew, and leaves a house without rules at room and night', async () => {
    await houseRules()
    const guestIds = [await resort.pet('Xena'), await resort.pet('Yoshi')]
    const stay = await resort.booked({ ...three, guestIds })
    expect(stay.total.amount).toBe(15000)
    await houseRules(perGuest)
    const longer = await resort.api.post(`/v1/stays/${stay.id}/dates`, { ...three, departsOn: '2026-06-05' })
    expect(longer.body.total.amount).toBe(40000)
  })

  it('D7 quotes nights that are free and a house that charges by the day', async () => {
    const wish = { locationId: resort.locationId, roomTypeId: resort.types.King!, guestIds: dogs[0]! }
    const quoted = async (departsOn: string) => {
      const query = new URLSearchParams({ ...wish, arrivesOn: '2026-06-01', departsOn })
      return (await resort.api.get(`/v1/stay-quotes?${query}`)).body.total.amount
    }
    await houseRules(perGuest, { name: 'Tenth night free', kind: 'free_nights', minNights: 10 })
    // 9 × 50.00; 10 × 50.00 less one night; 20 × 50.00 less two
    const totals = [await quoted('2026-06-10'), await quoted('2026-06-11'), await quoted('2026-06-21')]
    expect(totals).toEqual([45000, 45000, 90000])
    await houseRules({ ...perGuest, name: 'Day', chargedBy: 'day' })
    expect(await quoted('2026-06-04')).toBe(20000)
  })

  it('refuses rules that are half a rule, and people who may not make them', async () => {
    const half = { name: 'Half', kind: 'guest_discount', percent: '20' }
    const everyNight = { name: 'All free', kind: 'free_nights', minNights: 1 }
    const amount = { amount: 2500, currency: 'EUR' }
    const noHour = { name: 'Early', kind: 'early_arrival', amount }
    const noClosing = { name: 'Hours', kind: 'out_of_hours', amount, fromTime: '08:00' }
    for (const rule of [half, everyNight, noHour, noClosing])
      expect((await resort.api.post('/v1/price-rules', rule)).body.code).toBe('catalogue.rule_incomplete')
    const desk = world.as(await world.caller(world.harbour, ['bookings.*', 'catalogue.price_rule.read']))
    expect((await desk.post('/v1/price-rules', perGuest)).status).toBe(403)
  })
})

describe('TT-06 late check-out', () => {
  const late = {
    name: 'Half day',
    kind: 'late_departure',
    amount: { amount: 2000, currency: 'EUR' },
    graceMinutes: 15,
    until: '17:00',
  }

  async function leaving(departsOn: string) {
    const arrivesOn = Temporal.PlainDate.from(departsOn).subtract({ days: 1 }).toString()
    world.clock.set(
      Temporal.PlainDate.from(arrivesOn)
        .toZonedDateTime({ timeZone: 'America/Denver', plainTime: '15:00' })
        .toInstant()
        .toString(),
    )
    const stay = await resort.booked({ arrivesOn, departsOn, guestIds: [dogs[0]] })
    await resort.api.post(`/v1/stays/${stay.id}/check-in`, {})
    const at = (time: string) =>
      Temporal.PlainDate.from(departsOn)
        .toZonedDateTime({ timeZone: 'America/Denver', plainTime: time })
        .toInstant()
        .toString()
    return { stay, at }
  }

  it.each([
    '2026-03-04',
    '2026-03-08',
  ])('charges grace, half a day, then a night instead, on %s', async day => {
    await houseRules(late)
    const { stay, at } = await leaving(day)
    const fee = async (time: string) =>
      (await resort.api.get(`/v1/stays/${stay.id}/account?leftAt=${at(time)}`)).body
    expect((await fee('12:10')).lateFee).toBeNull()
    expect((await fee('12:20')).lateFee.amount).toBe(2000)
    const whole = await fee('17:05')
    expect(whole.lateFee.amount).toBe(5000)
    expect(whole.total.amount).toBe(10000)
    expect(whole.lines.at(-1).explanation).toContain(`Left ${day} 17:05, due ${day} 12:00`)
    world.clock.set(at('12:20'))
    const left = await resort.api.post(`/v1/stays/${stay.id}/check-out`, {})
    expect(left.body).toMatchObject({ status: 'checked_out', lateFee: { amount: 2000 } })
    const invoice = (await resort.api.get(`/v1/invoices/${left.body.invoiceId}`)).body
    expect(invoice.total.amount).toBe(7000)
  })

  it('is waived by a manager only, with a reason that stays in the history', async () => {
    await houseRules(late)
    const { stay, at } = await leaving('2026-03-12')
    world.clock.set(at('12:20'))
    const path = `/v1/stays/${stay.id}/check-out`
    const desk = world.as(await world.caller(world.harbour, ['bookings.stay.*']))
    expect((await desk.post(path, { waiveLateFee: 'Snow' })).status).toBe(403)
    const left = await resort.api.post(path, { waiveLateFee: 'Snow on the pass' })
    expect(left.body).toMatchObject({ lateFee: { amount: 2000 }, lateFeeWaiver: 'Snow on the pass' })
    expect((await resort.api.get(`/v1/invoices/${left.body.invoiceId}`)).body.total.amount).toBe(5000)
    const history = (await resort.api.get(`/v1/stays/${stay.id}/history`)).body.data
    expect(history[0].changes.lateFeeWaiver).toEqual([null, 'Snow on the pass'])
  })
})

describe('D7 coming early, and leaving while the house is closed', () => {
  const amount = { amount: 2500, currency: 'EUR' }
  const early = { name: 'Early check-in', kind: 'early_arrival', amount, graceMinutes: 30, fromTime: '09:00' }
  const closed = { name: 'Out of hours', kind: 'out_of_hours', amount, fromTime: '07:00', until: '18:00' }
  const at = (local: string) =>
    Temporal.PlainDateTime.from(local).toZonedDateTime('America/Denver').toInstant().toString()

  /** Comes at half past eight, leaves the day after at twenty past six in the evening. */
  async function evening(arrivesOn: string) {
    await houseRules(early, closed)
    const departsOn = Temporal.PlainDate.from(arrivesOn).add({ days: 1 }).toString()
    world.clock.set(at(`${arrivesOn}T08:30`))
    const stay = await resort.booked({ arrivesOn, departsOn, guestIds: [dogs[1]] })
    await resort.api.post(`/v1/stays/${stay.id}/check-in`, {})
    world.clock.set(at(`${departsOn}T18:20`))
    return stay.id as string
  }
  const invoiced = async (id: string) => (await resort.api.get(`/v1/invoices/${id}`)).body.total.amount

  it('D7 is billed at check-out: 50.00 for the night, 50.00 for one more, 25.00 out of hours', async () => {
    const id = await evening('2026-03-16')
    const bill = await account(id)
    expect(bill.lines.slice(1)).toMatchObject([
      { rule: 'catalogue.early_arrival', name: 'Early check-in', amount: 5000 },
      { rule: 'catalogue.out_of_hours', name: 'Out of hours', amount: 2500 },
    ])
    expect(bill).toMatchObject({ total: { amount: 12500 }, lateFee: { amount: 7500 } })
    const left = await resort.api.post(`/v1/stays/${id}/check-out`, {})
    expect(left.body).toMatchObject({ lateFee: { amount: 7500 }, lateFeeWaiver: null })
    expect(await invoiced(left.body.invoiceId)).toBe(12500)
  })

  it('D7 is waived by a manager only, and still says what it would have been', async () => {
    const id = await evening('2026-03-20')
    const path = `/v1/stays/${id}/check-out`
    const desk = world.as(await world.caller(world.harbour, ['bookings.stay.*']))
    expect((await desk.post(path, { waiveLateFee: 'Storm' })).status).toBe(403)
    const left = await resort.api.post(path, { waiveLateFee: 'Storm at sea' })
    expect(left.body).toMatchObject({ lateFee: { amount: 7500 }, lateFeeWaiver: 'Storm at sea' })
    expect(await invoiced(left.body.invoiceId)).toBe(5000)
    const bill = await account(id)
    expect(bill.timeFees.map((fee: { name: string }) => fee.name)).toEqual(['Early check-in', 'Out of hours'])
    expect(bill.total.amount).toBe(5000)
  })
})
