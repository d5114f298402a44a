import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasReached, monthsOn } from './age.ts'

const day = fc
  .integer({ min: 0, max: 6000 })
  .map(days => Temporal.PlainDate.from('2012-01-01').add({ days }).toString())

describe('an age', () => {
  it('in months is reached on the day the months are full, at every end of a month', () => {
    const age = fc.integer({ min: 0, max: 160 })
    fc.assert(
      fc.property(day, day, age, (bornOn, on, months) => {
        expect(hasReached(bornOn, on, { months })).toBe(monthsOn(bornOn, on) >= months)
      }),
      { numRuns: 3000 },
    )
  })

  it('in weeks is reached after so many times seven days', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 200 }), (bornOn, on, weeks) => {
        const lived = Temporal.PlainDate.from(bornOn).until(on, { largestUnit: 'days' }).days
        expect(hasReached(bornOn, on, { weeks })).toBe(lived >= weeks * 7)
      }),
      { numRuns: 3000 },
    )
  })

  it('of somebody born on a 31st is a day later where the month is too short', () => {
    const age = { months: 1 }
    expect(hasReached('2026-01-31', '2026-02-28', age)).toBe(false)
    expect(hasReached('2026-01-31', '2026-03-01', age)).toBe(true)
  })
})
