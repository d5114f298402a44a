import { queryOptions } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { Problem } from '../api/problem.ts'
import { sessionKey } from '../api/query-client.ts'
import { lost } from '../offline/line.ts'
import { forgetSession, keptSession } from './kept-session.ts'

export interface SessionLocation {
  id: string
  name: string
  timezone: string
  checkInTime?: string
  checkOutTime?: string
}

export interface Session {
  /** `language`: as they chose it, on any device. */
  user: { id: string; name: string; email: string; language?: string | null }
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
  /** The role gives nothing until this person signs in with a second factor. */
  needsSecondFactor?: boolean
  /** The same, until they sign in with the business's own identity provider. */
  needsCompany?: boolean
  /** False where a company's sign-in or an operator opened it: the account is then not to be changed here. */
  isOwn?: boolean
  /** An operator of the house is here as this person, until then. */
  visit?: { by: string; endsAt: string } | null
  /** One of those who run the house. */
  isOperator?: boolean
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
  // Also without a network: then whoever was here last still is.
  networkMode: 'always',
  retry: false,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await api.get<Session>('/v1/session', { signal })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.status === 401) {
        forgetSession()
        return null
      }
      const kept = error.status === 0 ? keptSession<Session>() : undefined
      if (!kept) throw error
      lost()
      return kept
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

/** Whether the business does without the part that a permission, or anything else named so, belongs to. */
export const isSwitchedOff = ({ tenant }: Session, name: string): boolean =>
  ((tenant.settings?.modulesOff as string[] | undefined) ?? []).includes(name.split('.', 1)[0] ?? '')

/** `pets.*` and `*` stand for all that they begin. */
export function allows(permissions: string[], needed: string): boolean {
  return permissions.some(held => {
    if (held === needed || held === '*') return true
    return held.endsWith('.*') && needed.startsWith(held.slice(0, -1))
  })
}
