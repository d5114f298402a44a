import { entity } from '#kernel/entity/entity.ts'
import { id, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { depositStatuses, paymentMethods } from '../rules.ts'

const byVerb = { readOnly: true }

/** What is said to be held where nobody wrote down what for. */
export const unnamed = 'Deposit'

/** Money held for somebody until it is known whose it becomes. */
export const Deposit = entity('billing.deposit', {
  plural: 'deposits',
  title: 'about',
  label: 'Deposit',
  access: { write: 'billing.deposit.take' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    about: text({ max: 400, help: 'What it is held for.', ...byVerb }).default(unnamed),
    payerId: ref('people.customer', byVerb),
    paymentId: ref('billing.payment', byVerb),
    subjectEntity: text(byVerb),
    subjectId: id(byVerb),
    method: oneOf(paymentMethods, byVerb),
    status: oneOf(depositStatuses, byVerb),
    amount: money({ min: 1, ...byVerb }),
    consumed: money(byVerb),
    refunded: money(byVerb),
    forfeited: money(byVerb),
    credited: money({ ...byVerb, help: 'Turned into store credit.' }),
    held: money(byVerb),
  },
})
