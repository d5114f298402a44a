import { Failure } from '#kernel/command/failure.ts'

/** What money verbs refuse with; a verb of another module that calls them spreads this table into its own. */
export const billingErrors = {
  'billing.wrong_status': { status: 409, when: 'The state of this document does not allow this.' },
  'billing.more_than_due': { status: 409, when: 'More is taken off than is due on this invoice.' },
  'billing.more_than_invoiced': { status: 409, when: 'More would be credited than was invoiced.' },
  'billing.not_enough_credit': { status: 409, when: 'The payer does not have that much credit.' },
  'billing.more_than_paid': { status: 409, when: 'More would be given back than was paid.' },
  'billing.more_than_held': { status: 409, when: 'More would be settled than is held as a deposit.' },
  'billing.method_not_accepted': {
    status: 409,
    when: 'This business is not paid in this way; choose one that it accepts.',
  },
  'billing.other_currency': { status: 422, when: 'The amount is in another currency than the invoice.' },
  'billing.nothing_to_invoice': { status: 422, when: 'An invoice has lines that add up to zero or more.' },
} as const

export type BillingError = keyof typeof billingErrors

export function refuse(code: BillingError, details: Record<string, unknown> = {}): never {
  const { status, when } = billingErrors[code]
  throw new Failure(code, status, when, details)
}
