import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { ownerRole, type RoleView } from '../roles/data.ts'

export interface GuardedGroup {
  permission: string
  isSeen: boolean
  fields: { entity: string; field: string }[]
}

export interface OwnField {
  id: string
  version: number
  entity: string
  name: string
  label: string
  /** null: every role. */
  roles: string[] | null
  isSeen: boolean
  isYours: boolean
}

export interface RoleFieldsView {
  role: string
  guarded: GuardedGroup[]
  own: OwnField[]
}

export const roleFieldsQuery = (role: string) =>
  queryOptions({
    queryKey: ['kernel.role', 'fields', role],
    queryFn: ({ signal }) => api.get<RoleFieldsView>('/v1/role-fields', { query: { role }, signal }),
  })

/** Who sees a field once `role` does or does not: null when that is every role there is. */
export function rolesAfter(
  field: Pick<OwnField, 'roles'>,
  role: string,
  isSeen: boolean,
  all: readonly string[],
): string[] | null {
  const others = all.filter(name => name !== ownerRole)
  // A role that was put away since is no choice any more.
  const before = others.filter(name => !field.roles || field.roles.includes(name))
  const after = isSeen ? [...new Set([...before, role])] : before.filter(name => name !== role)
  return others.every(name => after.includes(name)) ? null : after.sort()
}

export const saveRoles = ({ id }: OwnField, roles: string[] | null, key?: string, version?: number) =>
  api.post(`/v1/custom-fields/${id}/roles`, roles ? { roles } : {}, { key, version })

/** Gives a role a permission or takes it; gives what undoes that. A built-in role becomes the business's own by it. */
export async function savePermission(role: RoleView, permission: string, isHeld: boolean, key: string) {
  const others = role.permissions.filter(name => name !== permission)
  const permissions = (isHeld ? [...others, permission] : others).sort()
  if (role.id) {
    await api.patch(`/v1/roles/${role.id}`, { permissions }, { key, version: role.version ?? undefined })
    return () => api.patch(`/v1/roles/${role.id}`, { permissions: role.permissions })
  }
  const made = await api.post<{ id: string }>('/v1/roles', { name: role.name, permissions }, { key })
  return () => api.post(`/v1/roles/${made.id}/archive`)
}
