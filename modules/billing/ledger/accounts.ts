import type { TenderMethod } from '../rules.ts'

export type AccountKind = 'asset' | 'liability' | 'income' | 'expense'

export interface Account {
  code: string
  kind: AccountKind
  payerId: string | null
}

const account = (code: string, kind: AccountKind, payerId: string | null = null): Account => ({
  code,
  kind,
  payerId,
})

/** Every account there can be, by what it is for. */
export const accounts = {
  /** What a payer owes. */
  receivable: (payerId: string) => account(`receivable/${payerId}`, 'asset', payerId),
  /** What a payer may spend later. */
  storeCredit: (payerId: string) => account(`store_credit/${payerId}`, 'liability', payerId),
  depositsHeld: (payerId: string) => account(`deposits_held/${payerId}`, 'liability', payerId),
  revenue: (category: string) => account(`revenue/${category}`, 'income'),
  tax: (category: string) => account(`tax/${category}`, 'liability'),
  /** Money on its way: the till, the bank, the card provider. */
  clearing: (method: TenderMethod) => account(`clearing/${method}`, 'asset'),
  /** What was given up, by the policy that says so: `bad_debt`, `agency_shortfall`. */
  writtenOff: (policy: string) => account(`written_off/${policy}`, 'expense'),
}
