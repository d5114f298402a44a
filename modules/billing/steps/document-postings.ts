import { accounts } from '../ledger/accounts.ts'
import type { Posting } from '../ledger/post.ts'
import type { TaxedLine } from '../tax/tax-lines.ts'

/** Revenue by category and tax by category, as credits; an invoice posts them so, a credit note the other way round. */
export function earnings(lines: readonly TaxedLine[]): Posting[] {
  const sums = new Map<string, Posting>()
  const add = (posting: Posting) => {
    const sum = sums.get(posting.account.code)
    if (sum) sum.amount += posting.amount
    else sums.set(posting.account.code, posting)
  }
  for (const line of lines) {
    add({ account: accounts.revenue(line.category ?? 'sales'), amount: -line.net })
    add({ account: accounts.tax(line.taxCategory ?? 'none'), amount: -line.tax })
  }
  return [...sums.values()]
}

export const opposite = (postings: Posting[]): Posting[] =>
  postings.map(({ account, amount }) => ({ account, amount: -amount }))
