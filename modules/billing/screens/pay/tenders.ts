import type { PaymentMethod } from '../../rules.ts'

/** One of the ways a sum is being paid. */
export interface Tender {
  method: PaymentMethod
  /** Minor units handed over. */
  amount: number
}

export interface Plan<T extends Tender = Tender> {
  /** What is recorded, in the order given: cash less the change. */
  payments: T[]
  /** Goes back over the counter. */
  change: number
  /** Still due afterwards. */
  left: number
  /** Beyond what is due, and not in cash: becomes store credit. */
  over: number
}

/** Several tenders against one sum. Only cash gives change; what else is too much becomes credit. */
export function planOf<T extends Tender>(due: number, tenders: readonly T[]): Plan<T> {
  const sumOf = (list: readonly Tender[]) => list.reduce((sum, tender) => sum + tender.amount, 0)
  const cash = sumOf(tenders.filter(tender => tender.method === 'cash'))
  const other = sumOf(tenders.filter(tender => tender.method !== 'cash'))
  const change = Math.max(0, Math.min(cash, cash + other - due))
  let back = change
  const payments = tenders.map(tender => {
    const less = tender.method === 'cash' ? Math.min(back, tender.amount) : 0
    back -= less
    return { ...tender, amount: tender.amount - less }
  })
  return {
    payments: payments.filter(payment => payment.amount > 0),
    change,
    left: Math.max(0, due - cash - other),
    over: Math.max(0, other - due),
  }
}

/** What people are likely to hand over: the sum itself, and the next round amounts that notes make. */
export function likelyAmounts(due: number, digits: number): number[] {
  const unit = 10 ** digits
  const notes = [5, 10, 20, 50, 100].map(note => note * unit * (digits === 0 ? 100 : 1))
  const round = notes.map(note => Math.ceil(due / note) * note)
  return [...new Set([due, ...round])].filter(amount => amount > 0).slice(0, 4)
}

/** A till's keypad: digits come in from the right, so that 1 2 5 0 is 12.50. */
export function keyed(amount: number, key: string): number {
  if (key === 'back') return Math.floor(amount / 10)
  if (key === 'clear') return 0
  const next = Number(`${amount}${key}`)
  return next <= 999_999_999_99 ? next : amount
}
