import type { CommandContext } from '../command/context.ts'
import { Failure } from '../command/failure.ts'
import { type RoleBook, refuseMoreThanOwn } from './grant-guard.ts'
import { expandPermissions, ownerRole, patternsOfRole } from './permission.ts'

/** A role that its editor may give: known permissions only, and none that the editor lacks. */
export function checkRole(
  ctx: Pick<CommandContext, 'sql' | 'tenant' | 'actor'>,
  book: RoleBook,
  role: { name: string; permissions: readonly string[] },
): void {
  if (role.name === ownerRole)
    throw Failure.field('/name', 'reserved', 'The owner may do everything, and that cannot be changed.')
  const problems = role.permissions.flatMap((pattern, index) =>
    expandPermissions([pattern], book.permissions).size > 0
      ? []
      : [{ pointer: `/permissions/${index}`, code: 'not_a_choice', message: 'There is no such permission.' }],
  )
  if (problems.length > 0) throw Failure.invalid(problems)
  refuseMoreThanOwn(ctx, expandPermissions(role.permissions, book.permissions))
  // A built-in role of this name gives way to it, for everyone who holds it.
  const replaced = patternsOfRole(role.name, book.rolesOf(ctx.tenant.edition))
  refuseMoreThanOwn(ctx, expandPermissions(replaced, book.permissions))
}
