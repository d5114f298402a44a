import type { SignedInUser } from '#kernel/access/auth.ts'

/** Without a second factor a role that demands one gives nothing but the way to set it up. */
export const strongEnough = (
  user: Pick<SignedInUser, 'factor'>,
  role: string,
  settings: Readonly<Record<string, unknown>>,
): boolean => {
  const roles = settings.secondFactorRoles
  if (!Array.isArray(roles) || !roles.includes(role)) return true
  return user.factor !== undefined && user.factor !== 'password'
}
