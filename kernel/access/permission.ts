export type { Actor } from './actor.ts'

/** Role name → the patterns it holds: '*', 'bookings.*', '*.read' or a full permission name. */
export type RoleTable = Readonly<Record<string, readonly string[]>>

/** Every tenant has an owner, whatever its edition says: someone must be able to let others in. */
export const ownerRole = 'owner'
export const baseRoles: RoleTable = { [ownerRole]: ['*'] }

const literal = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

/** `*` stands for one or more segments, at either end or between. */
export function permissionMatches(pattern: string, permission: string): boolean {
  if (!pattern.includes('*')) return pattern === permission
  return new RegExp(`^${pattern.split('*').map(literal).join('.+')}$`).test(permission)
}

/**
 * The permissions that exist and that one of the patterns names. Expanding against the known list
 * means a check is a look-up in a set, and that a misspelt pattern grants nothing.
 */
export function expandPermissions(
  patterns: readonly string[],
  allPermissions: readonly string[],
): ReadonlySet<string> {
  return new Set(allPermissions.filter(known => patterns.some(pattern => permissionMatches(pattern, known))))
}

/**
 * What a role may do. The tenant's own role (`own`) goes before the edition's of the same name, so that a
 * business can narrow a built-in role; the owner's cannot be narrowed, or a tenant could lock itself out.
 */
export function patternsOfRole(
  role: string,
  builtIn: RoleTable,
  own?: readonly string[] | null,
): readonly string[] {
  if (role === ownerRole) return baseRoles[ownerRole]!
  return own ?? (Object.hasOwn(builtIn, role) ? builtIn[role]! : [])
}

export const roleExists = (role: string, builtIn: RoleTable, own?: readonly string[] | null): boolean =>
  role === ownerRole || own != null || Object.hasOwn(builtIn, role)
