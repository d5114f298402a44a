import { Failure } from '#kernel/command/failure.ts'

/** What stock is refused with; a verb of another module that moves stock spreads this table into its own. */
export const stockErrors = {
  'inventory.not_enough': {
    status: 409,
    when: 'There is less than that which may be used; see available, and skipped for lots that were passed over.',
  },
  'inventory.lot_expired': {
    status: 409,
    when: 'The lot is past its last day. Record a passed inspection and give a reason, if your role may.',
  },
  'inventory.lot_opened_too_long': {
    status: 409,
    when: 'The lot has been open for too long. Record a passed inspection and give a reason, if your role may.',
  },
  'inventory.lot_not_inspected': {
    status: 409,
    when: 'A lot past its last day needs an inspection that it passed after that day.',
  },
  'inventory.lot_blocked': { status: 409, when: 'The lot is blocked; see reason.' },
  'inventory.more_than_issued': {
    status: 409,
    when: 'More would come back than went out for this; see issued.',
  },
} as const

export type StockError = keyof typeof stockErrors

export function refuse(code: StockError, details: Record<string, unknown> = {}): never {
  const { status, when } = stockErrors[code]
  throw new Failure(code, status, when, details)
}
