import { expect, it } from 'vitest'
import { earlyArrival } from './early-arrival.ts'
import { outOfHours } from './out-of-hours.ts'
import type { PriceRuleRow } from './rule-of.ts'

const euros = (amount: number) => ({ amount, currency: 'EUR' })
const zone = 'America/Denver'
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()

const early = {
  name: 'Early check-in',
  amount: euros(1500),
  graceMinutes: 30,
  fromTime: '09:00',
} as never as PriceRuleRow

// On 8 March the clocks there jump from two to three.
it.each([
  '2026-03-04',
  '2026-03-08',
])('D7 coming early costs nothing in the grace, an amount back to an hour, a night before it, on %s', day => {
  const facts = { arrivesOn: day, checkInTime: '14:00', zone, night: euros(5000) }
  const came = (local: string) => earlyArrival(early, { ...facts, cameAt: at(local) })
  expect(came(`${day}T15:00`)).toBeUndefined()
  expect(came(`${day}T13:30`)).toBeUndefined()
  expect(came(`${day}T13:29`)).toEqual({
    amount: euros(1500),
    name: 'Early check-in',
    explanation: `Came ${day} 13:29, expected ${day} 14:00 (30 min grace): early check-in`,
  })
  expect(came(`${day}T09:00`)!.amount).toEqual(euros(1500))
  expect(came(`${day}T08:59`)).toMatchObject({
    amount: euros(5000),
    explanation: expect.stringMatching(/: 1 night$/),
  })
  expect(came(`${day}T01:00`)!.amount).toEqual(euros(5000))
  // The day before at ten: a night, and the rule's amount for the hours before its time of check-in.
  const before = Temporal.PlainDate.from(day).subtract({ days: 1 })
  expect(came(`${before}T10:00`)!.amount).toEqual(euros(6500))
  expect(came(`${before}T16:00`)!.amount).toEqual(euros(5000))
  expect(earlyArrival(undefined, { ...facts, cameAt: at(`${day}T01:00`) })).toBeUndefined()
})

const hours = (fromTime: string, until: string) =>
  ({ name: 'Out of hours', amount: euros(2500), graceMinutes: 15, fromTime, until }) as never as PriceRuleRow

it('D7 coming or leaving while the house is closed costs an amount, beyond the grace', () => {
  const seen = (local: string, rule = hours('07:00', '18:00')) =>
    outOfHours(rule, { zone, verb: 'Left', at: at(local) })
  for (const free of ['06:45', '07:00', '12:00', '18:15']) expect(seen(`2026-03-08T${free}`)).toBeUndefined()
  expect(seen('2026-03-08T06:44')!.amount).toEqual(euros(2500))
  expect(seen('2026-03-08T18:16')).toEqual({
    amount: euros(2500),
    name: 'Out of hours',
    explanation: 'Left 2026-03-08 18:16, open 07:00 to 18:00 (15 min grace)',
  })
  const night = hours('17:00', '02:00')
  for (const free of ['16:45', '23:59', '00:30', '02:15'])
    expect(seen(`2026-03-04T${free}`, night)).toBeUndefined()
  for (const closed of ['02:16', '12:00', '16:44'])
    expect(seen(`2026-03-04T${closed}`, night)!.amount).toEqual(euros(2500))
  // Ten past midnight is within the grace of a house that closed five minutes before midnight.
  expect(seen('2026-03-04T00:10', hours('08:00', '23:55'))).toBeUndefined()
  expect(seen('2026-03-04T00:11', hours('08:00', '23:55'))).toBeDefined()
})
