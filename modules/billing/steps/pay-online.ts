import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { requireOwnCustomer } from '#modules/people/public.ts'
import { lockPayer } from '../ledger/balance.ts'
import { acceptedMethods } from '../rules.ts'

/** What paying by oneself, away from the till, may be refused with. */
export const onlinePaymentErrors = {
  'billing.no_cards_here': { status: 409, when: 'This business takes no cards online; pay at the desk.' },
  'billing.payment_under_way': { status: 409, when: 'A payment of this invoice is under way already.' },
} as const

export const takesCardsOnline = (ctx: Pick<CommandContext, 'tenant'>): boolean =>
  (ctx.tenant.settings.cardProvider ?? 'none') !== 'none' &&
  acceptedMethods(ctx.tenant.settings).includes('card')

/** Only for oneself, only where cards are taken, and one payment of an account after the other. */
export async function openOwnPayment(
  ctx: CommandContext<keyof typeof onlinePaymentErrors>,
  payerId: string,
): Promise<void> {
  await requireOwnCustomer(ctx.sql.rows, ctx.actor, payerId)
  if (!takesCardsOnline(ctx)) ctx.fail('billing.no_cards_here')
  await lockPayer(ctx, payerId)
}

const pendingSql = `select id from billing.payment where payer_id = $1 and purpose = 'payment' and status = 'pending'
  and ($2::uuid is null or invoice_id is null or invoice_id = $2) limit 1`

/** A card that is being charged for the whole account is charged for each of its invoices; the payer is locked. */
export async function requireNoPaymentUnderWay(
  ctx: CommandContext,
  payerId: string,
  invoiceId: string | null = null,
): Promise<void> {
  if (!(await ctx.sql.one(pendingSql, [payerId, invoiceId]))) return
  const { status, when } = onlinePaymentErrors['billing.payment_under_way']
  throw new Failure('billing.payment_under_way', status, when)
}
