import type { Money } from '#ui/format/money.ts'
import type { Row } from '#ui/meta.ts'
import type { colourClasses, complexities, methods, QuoteStatus, weightUnits } from '../../rules.ts'

export interface Work {
  partId?: string | null
  name: string
  count: number
  area: number
  method: (typeof methods)[number]
  colourName?: string | null
  colourCode?: string | null
  colourClass: (typeof colourClasses)[number]
  complexity: (typeof complexities)[number]
  film: number
  specificGravity: number
  transfer: number
  allowance: number
  powderPrice?: Money | null
  powderUnit: (typeof weightUnits)[number]
  coats: number
  stripMinutes?: number | null
  blastMinutes?: number | null
  maskMinutes?: number | null
  coatMinutes?: number | null
  ovenBatches: number
  ovenMinutes?: number | null
}

export interface PriceLine {
  rule: string
  label: string
  explanation: string
  amount: number
  isInternal: boolean
}

export interface Reckoning {
  price: Money
  cost: Money | null
  lines: PriceLine[]
  items: { price: number; cost: number | null; powder: number; lines: PriceLine[] }[]
}

export interface Quote extends Row {
  number: number
  revision: number
  customerId: string
  dropOffId: string | null
  priceBookId: string
  status: QuoteStatus
  isRush: boolean
  title: string
  note: string | null
  dueOn: string | null
  validUntilOn: string | null
  price: Money
  cost?: Money
  lines?: PriceLine[]
  acceptedBy: string | null
  customer?: { name: string }
}

export interface QuoteItem extends Row {
  quoteId: string
  name: string
  count: number
  area: number
  colourName: string | null
  colourCode: string | null
  powder: number
  price: Money
  cost?: Money
  work: Work
  lines?: PriceLine[]
}

export interface QuoteDraft {
  customerId: string
  dropOffId: string | null
  isRush: boolean
  note: string
  dueOn: string | null
  items: Work[]
}

export const blankWork: Work = {
  name: '',
  count: 1,
  area: 92_903,
  method: 'cost_plus',
  colourClass: 'solid',
  complexity: 'simple',
  film: 63_500,
  specificGravity: 1550,
  transfer: 600,
  allowance: 100,
  powderUnit: 'lb',
  coats: 1,
  ovenBatches: 1,
  ovenMinutes: 45,
}
