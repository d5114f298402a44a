import { allocate } from '#kernel/money/allocate.ts'
import type { Money } from '#kernel/money/money.ts'

export const distributions = ['shares', 'equal', 'meter', 'units'] as const
export const parties = ['owner', 'tenant'] as const
export type Party = (typeof parties)[number]

export interface SharedCost {
  amount: Money
  distribution: (typeof distributions)[number]
  unitIds?: readonly string[] | null
  tenantPercent: number
}

export interface SharingUnit {
  id: string
  shares: number
  /** What its meter counted in the month, for a cost shared by meter. */
  consumption?: number
}

export interface Part {
  unitId: string
  party: Party
  amount: Money
  weight: number
  totalWeight: number
}

const weightOf: Record<SharedCost['distribution'], (unit: SharingUnit, cost: SharedCost) => number> = {
  shares: unit => unit.shares,
  equal: () => 1,
  meter: unit => unit.consumption ?? 0,
  units: (unit, cost) => (cost.unitIds?.includes(unit.id) ? 1 : 0),
}

/**
 * Divides one cost among units, then each unit's part between its owner and its tenant; both times the parts add up
 * to the cent. Undefined when no unit has anything to share by.
 */
export function shareOut(cost: SharedCost, units: readonly SharingUnit[]): Part[] | undefined {
  const weights = units.map(unit => weightOf[cost.distribution](unit, cost))
  const totalWeight = weights.reduce((a, b) => a + b, 0)
  if (totalWeight === 0) return undefined
  const parts = allocate(cost.amount, weights)
  return units.flatMap((unit, at) => {
    const [owner, tenant] = allocate(parts[at]!, [100 - cost.tenantPercent, cost.tenantPercent])
    const about = { unitId: unit.id, weight: weights[at]!, totalWeight }
    const both: Part[] = [
      { ...about, party: 'owner', amount: owner! },
      { ...about, party: 'tenant', amount: tenant! },
    ]
    return both.filter(part => part.amount.amount !== 0)
  })
}
