import { currency, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { distributions, type Party, parties } from './share-out.ts'

const amount = () => integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 })

/** What a statement answers. */
export const statementShape = {
  unitId: ref('property.unit'),
  unitName: text(),
  buildingName: text(),
  month: text(),
  currency: currency(),
  balances: list(
    shape({
      party: oneOf(parties),
      opening: amount(),
      charged: amount(),
      paid: amount(),
      closing: amount(),
    }),
  ),
  lines: list(
    shape({
      party: oneOf(parties),
      kind: oneOf(['expense', 'reserve'] as const),
      description: text(),
      distribution: oneOf(distributions),
      amount: amount(),
      weight: integer(),
      totalWeight: amount(),
      wholeAmount: amount(),
    }),
  ),
}

export interface Statement {
  unitId: string
  unitName: string
  buildingName: string
  month: string
  currency: string
  balances: { party: Party; opening: number; charged: number; paid: number; closing: number }[]
  lines: {
    party: Party
    kind: 'expense' | 'reserve'
    description: string
    distribution: (typeof distributions)[number]
    amount: number
    weight: number
    totalWeight: number
    wholeAmount: number
  }[]
}
