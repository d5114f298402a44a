import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distributions, shareOut } from './share-out.ts'

const euro = (amount: number) => ({ amount, currency: 'EUR' })
const units = [
  { id: 'a', shares: 1, consumption: 0 },
  { id: 'b', shares: 2, consumption: 7 },
]

describe('a shared cost', () => {
  it('always adds up to the cent, credits too', () => {
    const unit = fc.record({ shares: fc.nat(500), consumption: fc.nat(900) })
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.constantFrom(...distributions),
        fc.nat(100),
        (drawn, amount, distribution, tenantPercent) => {
          const all = drawn.map((one, at) => ({ ...one, id: String(at) }))
          const cost = { amount: euro(amount), distribution, tenantPercent, unitIds: ['0'] }
          const parts = shareOut(cost, all) ?? []
          const sum = parts.reduce((total, part) => total + part.amount.amount, 0)
          expect([amount, 0]).toContain(sum)
          if (parts.length) expect(sum).toBe(amount)
        },
      ),
    )
  })

  it('falls on the tenant by the percentage alone, and on nobody else than who has a part in it', () => {
    const cost = { amount: euro(1000), distribution: 'meter', tenantPercent: 70 } as const
    expect(shareOut(cost, units)).toEqual([
      { unitId: 'b', party: 'owner', amount: euro(300), weight: 7, totalWeight: 7 },
      { unitId: 'b', party: 'tenant', amount: euro(700), weight: 7, totalWeight: 7 },
    ])
  })

  it('is not shared by what nobody has', () => {
    const cost = { amount: euro(1000), distribution: 'meter', tenantPercent: 0 } as const
    expect(shareOut(cost, [units[0]!])).toBeUndefined()
  })
})
