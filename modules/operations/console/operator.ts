import type { ResolvedSession } from '#kernel/access/resolve-actor.ts'
import type { House, HouseCall } from '#kernel/http/house-operation.ts'
import type { Deed } from '../house-book.ts'

/** A deed of whoever calls, now. */
export const deedOf = (
  { clock }: Pick<House, 'clock'>,
  { session }: HouseCall<unknown, ResolvedSession>,
  operation: string,
  more: Partial<Deed> = {},
): Deed => ({
  at: clock.now(),
  operator: { id: session.user.id, name: session.user.name || session.user.email },
  operation,
  ...more,
})
