import {
  moreThanOwn,
  permissionsOfRole,
  type RoleBook,
  refuseMoreSight,
  refuseMoreThanOwn,
} from '../access/grant-guard.ts'
import { ownerRole } from '../access/permission.ts'
import type { CommandContext } from '../command/context.ts'
import { Failure } from '../command/failure.ts'

export const memberErrors = {
  ...moreThanOwn,
  'kernel.last_owner': { status: 409, when: 'It would leave the tenant without an owner who can sign in.' },
} as const

type Context = Pick<CommandContext, 'sql' | 'tenant' | 'actor'>

/** Someone with a greater role than one's own is not changed: else a manager could dismiss the owner. */
export async function refuseGreaterMember(ctx: Context, book: RoleBook, role: string): Promise<void> {
  refuseMoreThanOwn(ctx, (await permissionsOfRole(ctx, book, role)) ?? new Set())
  await refuseMoreSight(ctx, role)
}

const otherOwners = `select id from kernel.member where role = $1 and id <> $2 and user_id is not null
  and archived_at is null for update`

/** Locks the other owners, so that two who demote each other at once do not both succeed. */
export async function refuseLastOwner(ctx: Context, member: { id: string; role: string }): Promise<void> {
  if (member.role !== ownerRole) return
  if ((await ctx.sql.rows(otherOwners, [ownerRole, member.id])).length > 0) return
  const { status, when } = memberErrors['kernel.last_owner']
  throw new Failure('kernel.last_owner', status, when)
}
