import { queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'

export interface RoleView {
  id: string | null
  version: number | null
  name: string
  isBuiltIn: boolean
  isReplaced: boolean
  holderCount: number
  permissions: string[]
}

export interface PermissionView {
  name: string
  uses: string[]
}

export interface Group {
  module: string
  permissions: PermissionView[]
}

export const ownerRole = 'owner'

export const matrixQuery = queryOptions({
  queryKey: ['kernel.role', 'matrix'],
  queryFn: ({ signal }) => api.get<{ roles: RoleView[]; groups: Group[] }>('/v1/role-matrix', { signal }),
})

/** A role while somebody changes it: nothing is kept until it is saved. */
export interface Draft {
  /** null: it will be a new role. */
  id: string | null
  version: number | null
  name: string
  before: ReadonlySet<string>
  permissions: ReadonlySet<string>
}

export const draftOf = ({ id, version, permissions }: RoleView, name: string): Draft => ({
  id,
  version,
  name,
  before: new Set(id ? permissions : []),
  permissions: new Set(permissions),
})

export const toggled = (draft: Draft, names: readonly string[], isOn: boolean): Draft => {
  const permissions = new Set(draft.permissions)
  for (const name of names)
    if (isOn) permissions.add(name)
    else permissions.delete(name)
  return { ...draft, permissions }
}

export const changeCount = ({ before, permissions }: Draft): number =>
  [...permissions].filter(name => !before.has(name)).length +
  [...before].filter(name => !permissions.has(name)).length

export const saveDraft = ({ id, version, name, permissions }: Draft, key: string) => {
  const body = { permissions: [...permissions].sort() }
  return id
    ? api.patch(`/v1/roles/${id}`, body, { key, version: version ?? undefined })
    : api.post('/v1/roles', { name, ...body }, { key })
}
