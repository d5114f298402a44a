import type { CommandContext } from '#kernel/command/context.ts'
import { type DepositDraft, type DepositRow, takeDeposit } from '#modules/billing/public.ts'
import { Stay } from '../entities/stay.ts'
import type { StayRow } from './open-stay.ts'
import { sayStay } from './say-stay.ts'
import { tellDeposit } from './stay-notices.ts'

export const subjectOf = (stay: Pick<StayRow, 'id'>) => ({ entity: Stay.name, id: stay.id })

/** Takes the deposit that the rules ask for; taken once, however often it is asked for. */
export async function collectDeposit(
  ctx: CommandContext,
  stay: StayRow,
  how: Pick<DepositDraft, 'method' | 'reference' | 'cardToken'>,
): Promise<DepositRow | undefined> {
  if (!stay.deposit || stay.deposit.amount === 0) return undefined
  const { customerId: payerId, locationId, deposit: amount } = stay
  const subject = subjectOf(stay)
  await tellDeposit(ctx, stay)
  const about = await sayStay(ctx, stay)
  const key = `stay-deposit:${stay.id}`
  return takeDeposit(ctx, { payerId, subject, about, amount, locationId, key, ...how })
}
