import type { CommandContext } from '../command/context.ts'
import { Failure } from '../command/failure.ts'
import { actorHolds } from './actor.ts'
import type { Held } from './hidden-fields.ts'
import { expandPermissions, ownerRole, patternsOfRole, type RoleTable, roleExists } from './permission.ts'

/** What the verbs of this folder must know of everything else: the permissions there are, and built-in roles. */
export interface RoleBook {
  readonly permissions: readonly string[]
  rolesOf(edition: string): RoleTable
}

type Context = Pick<CommandContext, 'sql' | 'tenant' | 'actor'>

export const moreThanOwn = {
  'kernel.more_than_own': {
    status: 403,
    when: 'It would give, or take from someone, more than you hold yourself.',
  },
} as const

const refuse = (permission?: string) => {
  const { status, when } = moreThanOwn['kernel.more_than_own']
  return new Failure('kernel.more_than_own', status, when, permission ? { permission } : {})
}

/** Nobody hands out a permission they lack: else whoever may edit roles has them all. */
export function refuseMoreThanOwn(ctx: Context, granted: ReadonlySet<string>): void {
  if (actorHolds(ctx.actor, granted)) return
  throw refuse([...granted].find(permission => !ctx.actor.permissions.has(permission)))
}

const sightSql = `select entity, name from kernel.custom_field where $1 = any (roles)`

/** Nor a sight they lack: else whoever may make a key reads with it what is hidden from themselves. */
export async function refuseMoreSight(ctx: Context, role: string): Promise<void> {
  const { unseen }: Held = ctx.actor.permissions
  if (!unseen) return
  if (role === ownerRole) throw refuse()
  const sights = await ctx.sql.rows<{ entity: string; name: string }>(sightSql, [role])
  if (sights.some(({ entity, name }) => unseen[entity]?.includes(name))) throw refuse()
}

export async function permissionsOfRole(ctx: Context, book: RoleBook, role: string) {
  const own = await ctx.sql.one<{ permissions: string[] }>(
    'select permissions from kernel.role where name = $1 and archived_at is null',
    [role],
  )
  const builtIn = book.rolesOf(ctx.tenant.edition)
  if (!roleExists(role, builtIn, own?.permissions)) return undefined
  return expandPermissions(patternsOfRole(role, builtIn, own?.permissions), book.permissions)
}

async function refuseOtherPlaces(ctx: Context, locationIds: readonly string[] | null): Promise<void> {
  const { actor } = ctx
  if (locationIds === null) {
    if (actor.locationIds !== null) throw refuse()
    return
  }
  const found = await ctx.sql.rows('select id from kernel.location where id = any($1::uuid[])', [locationIds])
  const isOwn = locationIds.every(id => actor.locationIds === null || actor.locationIds.includes(id))
  if (found.length !== new Set(locationIds).size || !isOwn)
    throw Failure.field(
      '/locationIds',
      'unknown_reference',
      'There is no such record, or it is not yours to see.',
    )
}

/** Checks a role and a list of locations that the actor wants to give to a member or a key. */
export async function checkGrant(
  ctx: Context,
  book: RoleBook,
  grant: { role: string; locationIds: readonly string[] | null },
): Promise<void> {
  const granted = await permissionsOfRole(ctx, book, grant.role)
  if (!granted) throw Failure.field('/role', 'not_a_choice', 'There is no such role.')
  refuseMoreThanOwn(ctx, granted)
  await refuseMoreSight(ctx, grant.role)
  await refuseOtherPlaces(ctx, grant.locationIds)
}
