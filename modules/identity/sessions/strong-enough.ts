import type { SignedInUser } from '#kernel/access/auth.ts'
import { ownerRole } from '#kernel/access/permission.ts'

type User = Pick<SignedInUser, 'factor' | 'confinedTo'>
type Settings = Readonly<Record<string, unknown>>

/** Who is confined was vouched for: by the provider, or by an operator's reason. Owners always get in: a provider that is away must not shut a business out of its own house. */
export const needsCompany = ({ confinedTo }: User, role: string, settings: Settings): boolean =>
  settings.companySignInDemanded === true && role !== ownerRole && confinedTo === undefined

export function needsSecondFactor({ factor }: User, role: string, settings: Settings): boolean {
  const roles = settings.secondFactorRoles
  if (!Array.isArray(roles) || !roles.includes(role)) return false
  return factor === undefined || factor === 'password'
}

/** Without what it demands a role gives nothing but the way to set it up. */
export const strongEnough = (user: User, role: string, settings: Settings): boolean =>
  !needsSecondFactor(user, role, settings) && !needsCompany(user, role, settings)
