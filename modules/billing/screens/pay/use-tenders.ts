import { useState } from 'react'
import { newIntent } from '#ui/api/client.ts'
import { decimalOf } from '#ui/format/money.ts'
import type { PaymentMethod } from '../../rules.ts'
import type { DraftTender } from './tender-row.tsx'
import { type Plan, planOf } from './tenders.ts'
import { useAcceptedMethods } from './use-accepted-methods.ts'

function tenderOf(method: PaymentMethod, amount: number, currency: string): DraftTender {
  return { key: newIntent(), method, amount, text: decimalOf({ amount, currency }), reference: '' }
}

/** The ways in which a sum is being paid; it begins with all of it in cash, where cash is taken. */
export function useTenders(due: number, currency: string) {
  const [first = 'cash', ...others] = useAcceptedMethods()
  const [tenders, setTenders] = useState([tenderOf(first, due, currency)])
  const plan: Plan<DraftTender> = planOf(due, tenders)
  const change = (key: string, changes: Partial<DraftTender>) =>
    setTenders(all => all.map(one => (one.key === key ? { ...one, ...changes } : one)))
  return {
    tenders,
    plan,
    change,
    setAmount: (key: string, amount: number) =>
      change(key, { amount, text: decimalOf({ amount, currency }) }),
    add: () => setTenders(all => [...all, tenderOf(others[0] ?? first, plan.left, currency)]),
    remove: (key: string) => setTenders(all => all.filter(one => one.key !== key)),
  }
}
