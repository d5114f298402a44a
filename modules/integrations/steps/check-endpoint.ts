import { checkGrant } from '#kernel/access/grant-guard.ts'
import { permissionMatches } from '#kernel/access/permission.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { openGate } from '../egress/gate.ts'
import { NotSent } from '../egress/refusal.ts'
import type { Book } from '../jobs/collect.ts'

interface Wish {
  url: string
  events: readonly string[]
  role: string
  locationIds?: readonly string[] | null
}

/** An endpoint learns no more than whoever makes it may know, and lies on the open network. */
export async function checkEndpoint(ctx: CommandContext<never>, book: Book, wish: Wish): Promise<void> {
  const problems = [...urlProblems(wish.url), ...eventProblems(wish.events, book)]
  if (problems.length > 0) throw Failure.invalid(problems)
  await checkGrant(ctx, book, { role: wish.role, locationIds: wish.locationIds ?? null })
}

function urlProblems(url: string) {
  try {
    openGate().check(url)
    return []
  } catch (error) {
    if (!(error instanceof NotSent)) throw error
    return [{ pointer: '/url', code: `address_${error.why}`, message: error.message }]
  }
}

function eventProblems(patterns: readonly string[], book: Book) {
  const names = [...book.events.keys()]
  return patterns.flatMap((pattern, index) =>
    names.some(name => permissionMatches(pattern, name))
      ? []
      : [{ pointer: `/events/${index}`, code: 'not_a_choice', message: 'There is no such event.' }],
  )
}
