/** What a job spends on, as a shop speaks of it. */
export const headings = ['labour', 'powder', 'oven', 'overheads'] as const
export type Heading = (typeof headings)[number]

export interface Facts {
  currency: string
  price: number
  plannedCost: number
  /** Internal lines of the quote. */
  quoted: { rule: string; amount: number }[]
  /** What was written down for the job itself; null: nothing. */
  measured: Record<Exclude<Heading, 'overheads'>, number | null>
  reworks: {
    reference: string
    cause: string
    payer: 'shop' | 'customer'
    partCount: number
    price: number
    cost: number
  }[]
  partCount: number
  passedCount: number
  failedCount: number
}

export interface MoneyLine {
  heading: Heading
  quoted: number
  actual: number
  /** Whether somebody measured it, or it is taken as it was quoted. */
  isMeasured: boolean
}

export interface Verdict {
  lines: MoneyLine[]
  income: number
  cost: number
  reworkCost: number
  profit: number
  plannedProfit: number
  /** Thousandths, as all shares. */
  marginShare: number
  plannedMarginShare: number
  firstPassShare: number | null
  /** What would have given the planned margin at what it really took. */
  nextPrice: number
}
