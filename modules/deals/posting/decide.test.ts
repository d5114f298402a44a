import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, type Facts } from './decide.ts'

const at = (time: string) => Temporal.Instant.from(`2026-05-12T${time}:00Z`)
const facts: Facts = {
  bookedSeatMinutes: 1800,
  sellableSeatMinutes: 7200,
  postBelowPercent: 35,
  stopAtPercent: 55,
  minOnMinutes: 30,
  minOffMinutes: 30,
  coversCap: 30,
  coversTaken: 0,
  budget: null,
  budgetUsed: 0,
  isActive: true,
  isStopped: false,
  isBlackout: false,
  opensAt: at('11:00'),
  lastSeatingAt: at('16:00'),
}
const live = { isLive: true, since: at('11:00') }
const off = { isLive: false, since: at('12:00') }
const because = (more: Partial<Facts>, time = '12:00', isOwn = false) => {
  const { action, because } = decide({ ...facts, ...more }, at(time), isOwn)
  return [action, because]
}

describe('a decision', () => {
  it('posts strictly below the lower limit and closes at the upper one exactly', () => {
    expect(because({})).toEqual(['post', 'below_post'])
    expect(because({ bookedSeatMinutes: 2520 })).toEqual(['none', 'not_below_post'])
    expect(because({ bookedSeatMinutes: 3959, offer: live })).toEqual(['none', 'below_stop'])
    expect(because({ bookedSeatMinutes: 3960, offer: live })).toEqual(['close', 'reached_stop'])
  })

  it('lets each state last its least time, save for a booking of the offer itself', () => {
    const full = { bookedSeatMinutes: 4000, offer: live }
    expect(because(full, '11:29')).toEqual(['none', 'held_on'])
    expect(because(full, '11:30')).toEqual(['close', 'reached_stop'])
    expect(because(full, '11:05', true)).toEqual(['close', 'reached_stop'])
    expect(because({ offer: off }, '12:29')).toEqual(['none', 'held_off'])
    expect(because({ offer: { ...off, isOffByHand: true } }, '12:01')).toEqual(['reopen', 'fell_again'])
    expect(because({ offer: off }, '12:30')).toEqual(['reopen', 'fell_again'])
  })

  it('closes at once for the stop, a blackout, the cap, the budget and the last seating', () => {
    const soon = '11:01'
    expect(because({ offer: live, isStopped: true }, soon)).toEqual(['close', 'stopped'])
    expect(because({ offer: live, isActive: false }, soon)).toEqual(['close', 'switched_off'])
    expect(because({ offer: live, isBlackout: true }, soon)).toEqual(['close', 'blackout'])
    expect(because({ offer: live, coversTaken: 30 }, soon)).toEqual(['close', 'covers_cap'])
    expect(because({ offer: live, budget: 9000, budgetUsed: 9000 }, soon)).toEqual(['close', 'budget_spent'])
    expect(because({ offer: live }, '16:00')).toEqual(['close', 'window_over'])
  })

  it('posts nothing early, nothing for a closed house and nothing while stopped', () => {
    expect(because({}, '10:59')).toEqual(['none', 'too_early'])
    expect(because({ sellableSeatMinutes: 0 })).toEqual(['none', 'nothing_to_sell'])
    expect(because({ isStopped: true })).toEqual(['none', 'stopped'])
  })

  it('does not flap, however the bookings come and go: each state but the last lasts half an hour', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 7200 }), { minLength: 60, maxLength: 290 }), course => {
        let offer: Facts['offer']
        const switches: Temporal.Instant[] = []
        course.forEach((bookedSeatMinutes, minute) => {
          const now = at('11:00').add({ minutes: minute })
          const { action } = decide({ ...facts, bookedSeatMinutes, offer }, now)
          if (action === 'none') return
          offer = { isLive: action !== 'close', since: now }
          switches.push(now)
        })
        switches.slice(1).forEach((now, index) => {
          expect(switches[index]!.until(now).total('minutes')).toBeGreaterThanOrEqual(30)
        })
      }),
      { numRuns: 100 },
    )
  })
})
