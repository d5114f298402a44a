import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import type { Session } from '#ui/session/session.ts'
import { bringNavigation } from './navigation.ts'
import { speak } from './terms.ts'

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

const place = (slug: string) => `mainstay.visit.${slug}`

async function visitOf(slug: string): Promise<Visit> {
  try {
    const visit = await api.get<Visit>('/v1/visit')
    localStorage.setItem(place(slug), JSON.stringify(visit))
    return visit
  } catch (error) {
    const kept = asProblem(error).status === 0 ? localStorage.getItem(place(slug)) : null
    if (kept) return JSON.parse(kept) as Visit
    throw error
  }
}

async function inItsLanguage<T extends Visit>(asked: Promise<T>): Promise<T> {
  const visit = await asked
  await Promise.all([speak(visit.tenant.locale), bringNavigation(visit.tenant.edition)])
  return visit
}

/** The business that is visited; without a network as it was last known, so that a booking still opens. */
export const askVisit = (slug: string) => inItsLanguage(visitOf(slug))

export const askLink = () => inItsLanguage(api.get<OpenedLink>('/v1/link'))
