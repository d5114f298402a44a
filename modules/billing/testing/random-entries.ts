import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { allocate } from '#kernel/money/allocate.ts'
import { money } from '#kernel/money/money.ts'

export interface TestEntry {
  id: string
  reversesId: string | null
  postings: { account: string; currency: string; amount: number }[]
}

/** The same numbers each time: a failure can be looked at again. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const currencies = ['USD', 'EUR', 'JPY', 'KWD']

/** Sales split over payers with tax, payments, refunds and exact reversals, until there are so many postings. */
export function randomEntries(postingCount: number): TestEntry[] {
  const roll = dice(20261121)
  const entries: TestEntry[] = []
  const reversed = new Set<number>()
  let count = 0
  while (count < postingCount) {
    const target = roll(Math.max(1, entries.length))
    const canReverse = entries.length > 0 && !reversed.has(target) && entries[target]!.reversesId === null
    const entry = canReverse && roll(5) === 0 ? reversal(entries[target]!) : sale(roll)
    if (entry.reversesId) reversed.add(target)
    entries.push(entry)
    count += entry.postings.length
  }
  return entries
}

const reversal = (of: TestEntry): TestEntry => ({
  id: uuid(),
  reversesId: of.id,
  postings: of.postings.map(posting => ({ ...posting, amount: -posting.amount })),
})

function sale(roll: (sides: number) => number): TestEntry {
  const currency = currencies[roll(4)]!
  const total = 1 + roll(10_000_000)
  const sign = roll(4) === 0 ? -1 : 1
  const weights = Array.from({ length: 1 + roll(4) }, () => 1 + roll(100))
  const debits = allocate(money(total, currency), weights).map(({ amount }) => ({
    account: `receivable/${roll(500)}`,
    amount,
  }))
  const [net, tax] = allocate(money(total, currency), [100, roll(25)])
  const credits = [
    { account: `revenue/${roll(20)}`, amount: -net!.amount },
    { account: 'tax/sales', amount: -tax!.amount },
  ]
  const postings = [...debits, ...credits].filter(posting => posting.amount !== 0)
  return {
    id: uuid(),
    reversesId: null,
    postings: postings.map(posting => ({ ...posting, currency, amount: posting.amount * sign })),
  }
}

/** Set-based, into the real tables: constraints, triggers and row security stand as they do for everyone. */
export async function writeEntries(tx: Transaction, tenantId: string, at: string, entries: TestEntry[]) {
  const postings = entries.flatMap(entry =>
    entry.postings.map((posting, line) => ({ entry_id: entry.id, line, ...posting })),
  )
  const rows = JSON.stringify(postings)
  await tx.run(
    `insert into billing.account (tenant_id, code, currency, kind)
     select distinct $1::uuid, p.account, p.currency, 'asset' from json_to_recordset($2::json) as p(account text, currency text)
     on conflict do nothing`,
    [tenantId, rows],
  )
  await tx.run(
    `insert into billing.entry (tenant_id, id, created_at, updated_at, memo, reverses_id)
     select $1, e.id, $2, $2, 'random', e."reversesId" from json_to_recordset($3::json) as e(id uuid, "reversesId" uuid)`,
    [tenantId, at, JSON.stringify(entries.map(({ id, reversesId }) => ({ id, reversesId })))],
  )
  await tx.run(
    `insert into billing.posting (tenant_id, entry_id, line, account, currency, amount)
     select $1, p.entry_id, p.line, p.account, p.currency, p.amount
     from json_to_recordset($2::json) as p(entry_id uuid, line integer, account text, currency text, amount bigint)`,
    [tenantId, rows],
  )
}
