import type { CommandContext } from '#kernel/command/context.ts'
import { refuse } from '../errors.ts'
import { acceptedMethods, type PaymentMethod } from '../rules.ts'

/** Credit that a payer has here is no way of paying that a business could do without. */
export function requireAccepted(ctx: Pick<CommandContext, 'tenant'>, method: PaymentMethod): void {
  const accepted = acceptedMethods(ctx.tenant.settings)
  if (method !== 'store_credit' && !accepted.includes(method))
    refuse('billing.method_not_accepted', { method, accepted })
}
