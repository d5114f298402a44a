import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Money } from '#kernel/money/money.ts'

/** Sheets are kept in the tenant's own currency. */
export function checkCurrency(ctx: CommandContext, amount: Money): void {
  if (amount.currency === ctx.tenant.currency) return
  throw Failure.field('/amount/currency', 'other_currency', `The books are kept in ${ctx.tenant.currency}.`)
}
