import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Preference } from '../entities/preference.ts'
import { personsOf } from './persons-of.ts'

/** Whose wishes these are: one's own (with those of the customers one acts as), or a customer's who asked us. */
export async function whose(
  ctx: CommandContext<never>,
  customerId?: string | null,
  reason?: string | null,
): Promise<string[]> {
  if (!customerId) {
    const own = await ctx.sql.rows<{ id: string }>(`select p.id from ${personsOf('$1')} as p (id)`, [
      ctx.actor.id,
    ])
    return own.map(({ id }) => id)
  }
  if (!ctx.actor.permissions.has(Preference.access.write)) throw Failure.forbidden(Preference.access.write)
  const known = await ctx.sql.one('select 1 from people.customer where id = $1', [customerId])
  if (!known)
    throw Failure.field(
      '/customerId',
      'unknown_reference',
      'There is no such record, or it is not yours to see.',
    )
  if (!reason?.trim()) throw Failure.field('/reason', 'required', 'Say how they asked for it.')
  return [customerId]
}
