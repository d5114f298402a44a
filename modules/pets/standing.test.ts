import { describe, expect, it } from 'vitest'
import { standingOf } from './standing.ts'

const of = (expiresOn: string | null, status = 'verified') => standingOf({ status, expiresOn }, '2026-06-01')

describe('D1 how a vaccination stands', () => {
  it('is good on its last day, ends within thirty days, and has ended the day after', () => {
    expect([of('2026-07-02'), of('2026-07-01'), of('2026-06-01'), of('2026-05-31'), of(null)]).toEqual([
      'good',
      'ending',
      'ending',
      'expired',
      'good',
    ])
  })

  it('is no better than what was said of its certificate', () => {
    expect([of('2027-01-01', 'pending'), of('2027-01-01', 'rejected')]).toEqual(['pending', 'rejected'])
  })
})
