import type { CommandContext } from '#kernel/command/context.ts'
import type { Account } from './accounts.ts'
import { accounts } from './accounts.ts'

const balanceSql = `select coalesce(sum(p.amount), 0)::bigint as balance from billing.posting p
  where p.account = any($1::text[]) and p.currency = $2`

/** Debits less credits; what a liability holds is therefore negative. */
export async function balanceOfAccounts(ctx: CommandContext, of: Account[], currency: string) {
  const found = await ctx.sql.one<{ balance: number }>(balanceSql, [of.map(one => one.code), currency])
  return Number(found!.balance)
}

/** What a payer owes, less what they have as store credit, in minor units; negative when it is in their favour. */
export const balanceOf = (ctx: CommandContext, payerId: string, currency: string): Promise<number> =>
  balanceOfAccounts(ctx, [accounts.receivable(payerId), accounts.storeCredit(payerId)], currency)

export async function storeCreditOf(ctx: CommandContext, payerId: string, currency: string) {
  return -(await balanceOfAccounts(ctx, [accounts.storeCredit(payerId)], currency))
}

/** Money of one payer moves one step at a time, so that no credit is spent twice. */
export async function lockPayer(ctx: CommandContext, payerId: string): Promise<void> {
  await ctx.sql.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `billing.payer ${ctx.tenant.id} ${payerId}`,
  ])
}
