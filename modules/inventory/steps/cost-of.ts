import type { CommandContext } from '#kernel/command/context.ts'
import { type Money, money } from '#kernel/money/money.ts'
import type { Subject } from './subject.ts'
import type { MovementRow } from './write-movements.ts'

/** What movements add to the worth of the stock; with sign -1, what they cost whoever used it. */
export const worthOf = (movements: readonly MovementRow[], currency: string, sign: 1 | -1 = 1): Money =>
  money(
    movements.reduce((sum, { worth }) => sum + BigInt(sign * worth.amount), 0n),
    currency,
  )

/** What the stock used for a subject cost, at the cost of the lots it came from, less what came back. */
export async function costOfSubject(
  ctx: Pick<CommandContext, 'sql' | 'tenant'>,
  subject: Subject,
): Promise<Money> {
  const found = await ctx.sql.one<{ cost: number }>(
    `select coalesce(-sum(worth_amount), 0)::bigint as cost from inventory.movement
     where subject_id = $1 and subject_entity = $2 and kind in ('issue', 'return')`,
    [subject.id, subject.entity],
  )
  return money(found!.cost, ctx.tenant.currency)
}
