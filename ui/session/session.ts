import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { Problem } from '../api/problem.ts'
import { sessionKey } from '../api/query-client.ts'

export interface SessionLocation {
  id: string
  name: string
  timezone: string
  checkInTime?: string
  checkOutTime?: string
}

export interface Session {
  user: { id: string; name: string; email: string }
  member: { id: string }
  tenant: {
    id: string
    slug: string
    name: string
    edition: string
    timezone: string
    currency: string
    locale?: string | null
    terms?: Record<string, string> | null
    settings?: Record<string, unknown> | null
  }
  role: string | { name: string }
  permissions: string[]
  locations: SessionLocation[]
  tenants: { slug: string; name: string }[]
}

export interface DemoLogin {
  tenant: string
  edition: string
  email: string
  password: string
  name?: string
  role?: string
  /** Where this sign-in leads, when it is not the home of the role. */
  opens?: string
}

export interface DemoVisit {
  tenant: string
  edition: string
  opens: string
}

export interface Demo {
  logins: DemoLogin[]
  visits: DemoVisit[]
}

/** Nobody signed in is an answer (null), not a problem. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await api.get<Session>('/v1/session', { signal })
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null
      throw error
    }
  },
})

/** The sign-ins of a demonstration; elsewhere the server answers 404 and there are none. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Demo> => {
    try {
      const { data, visits } = await api.get<{ data: DemoLogin[]; visits: DemoVisit[] }>('/v1/demo')
      return { logins: data, visits }
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return { logins: [], visits: [] }
      throw error
    }
  },
})

export const signIn = (email: string, password: string) =>
  api.post<Session>('/v1/session', { email, password })

export const signOut = () => api.delete<void>('/v1/session')

/** `pets.*` and `*` stand for all that they begin. */
export function allows(permissions: string[], needed: string): boolean {
  return permissions.some(held => {
    if (held === needed || held === '*') return true
    return held.endsWith('.*') && needed.startsWith(held.slice(0, -1))
  })
}
