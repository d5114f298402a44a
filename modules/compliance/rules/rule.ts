/** What a law says about how long something is kept. Nobody has reviewed these: they are no legal advice. */
export interface RetentionRule {
  id: string
  /** `PT`, `US-CA`; `*` where no place was chosen. */
  jurisdiction: string
  title: string
  /** Tables whose rows are kept as they are, even when somebody asks to be forgotten. */
  keeps: readonly string[]
  years: number
  citation: string
  source: string
  reviewedBy: null
}

export const books = [
  'billing.account',
  'billing.allocation',
  'billing.deposit',
  'billing.entry',
  'billing.invoice',
  'billing.invoice_line',
  'billing.payment',
  'billing.posting',
  'billing.refund',
] as const

export const attendance = ['presence.passage', 'presence.release', 'presence.segment'] as const
