import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Entry } from '../entities/entry.ts'
import type { Account } from './accounts.ts'

export interface Posting {
  account: Account
  /** Minor units; a debit is positive, a credit negative. */
  amount: number
}

export interface Posted {
  memo: string
  currency: string
  subject?: { entity: string; id: string }
  postings: Posting[]
}

// "do nothing" waits for whoever opens the same account at this moment; the foreign key then finds it.
const openAccounts = `insert into billing.account (tenant_id, code, currency, kind, payer_id)
  select $1, a.code, $2, a.kind, a.payer_id
  from json_to_recordset($3::json) as a(code text, kind text, payer_id uuid)
  order by a.code on conflict do nothing`

const writePostings = `insert into billing.posting (tenant_id, entry_id, line, account, currency, amount)
  select $1, $4, p.line, p.code, $2, p.amount
  from json_to_recordset($3::json) as p(line integer, code text, amount bigint) order by p.line`

/** Writes one entry of the journal. Amounts of zero are left out; an entry of nothing is not written. */
export async function post(ctx: CommandContext, { memo, currency, subject, postings }: Posted) {
  const real = postings.filter(posting => posting.amount !== 0)
  if (!real.length) return undefined
  const entry = await ctx.insert(Entry, {
    memo,
    subjectEntity: subject?.entity ?? null,
    subjectId: subject?.id ?? null,
  })
  await writeLines(ctx, entry, currency, real)
  return entry
}

export async function writeLines(
  ctx: CommandContext,
  entry: Row<typeof Entry>,
  currency: string,
  postings: Posting[],
): Promise<void> {
  const lines = postings.map(({ account, amount }, line) => ({
    line,
    code: account.code,
    kind: account.kind,
    payer_id: account.payerId,
    amount,
  }))
  const json = JSON.stringify(lines)
  await ctx.sql.run(openAccounts, [ctx.tenant.id, currency, json])
  await ctx.sql.run(writePostings, [ctx.tenant.id, currency, json, entry.id])
}
