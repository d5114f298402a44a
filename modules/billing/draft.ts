import type { Subject } from './steps/subject.ts'

/** A line as the rules of a trade make it. */
export interface DraftLine {
  description: string
  /** Stable name of the rule it comes from: `stay.night`. */
  rule: string
  /** How the rule arrived at the amount, as a sentence. */
  explanation?: string | null
  /** 1 unless given; a decimal as text stays exact. */
  quantity?: number | string
  /** Minor units; negative for a discount. */
  unitAmount: number
  taxCategory?: string | null
  /** What kind of revenue it is; `sales` unless given. */
  category?: string
  subject?: Subject
}

export interface InvoiceDraft {
  payerId: string
  currency: string
  /** By the tenant's terms of payment unless given, and on a day on which it is open. */
  dueOn?: string
  lines: DraftLine[]
  subject?: Subject
  locationId?: string
  /** The same key gives the same invoice again, however often it is asked for. */
  key?: string
}
