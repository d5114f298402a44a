import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { type AccountFacts, accountFacts } from './account-facts.ts'

/** What a verb must know of a stay beyond its row, in one trip. */
export async function factsOf(ctx: CommandContext, stayId: string): Promise<AccountFacts> {
  const facts = await accountFacts((text, values) => ctx.sql.rows(text, values), stayId)
  if (!facts) throw Failure.notFound()
  return facts
}
