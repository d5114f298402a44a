import { api } from '#ui/api/client.ts'
import type { Session } from '#ui/session/session.ts'

interface Visit {
  tenant: Session['tenant']
  permissions: string[]
}

/** Somebody without an account, for the parts of a screen that ask who is there. */
export const asSession = ({ tenant, permissions }: Visit, role: string): Session => ({
  user: { id: '', name: '', email: '' },
  member: { id: '' },
  tenant,
  role,
  permissions,
  locations: [],
  tenants: [],
})

export interface OpenedLink extends Visit {
  entity: string
  rowId: string
  name: string
}

export const askVisit = () => api.get<Visit>('/v1/visit')
export const askLink = () => api.get<OpenedLink>('/v1/link')
