import { createHmac } from 'node:crypto'

/** Roles of the database cluster. Everything that serves a tenant runs as `mainstay_app`, which owns nothing. */
export const roles = ['mainstay_app', 'mainstay_dispatch', 'mainstay_auth', 'mainstay_worker'] as const
export type Role = (typeof roles)[number]

/** Nothing to store or hand round: whoever has the secret has the passwords. */
export function rolePassword(secret: string, role: Role): string {
  return createHmac('sha256', secret).update(`role:${role}`).digest('base64url')
}

/** Tells whether a role's password came from this secret without telling the password. */
export function passwordFingerprint(secret: string, role: Role): string {
  return `mainstay ${createHmac('sha256', secret).update(`fingerprint:${role}`).digest('hex').slice(0, 24)}`
}

/** The owner's URL with user and password of `role` in their place. */
export function appUrl(url: string, secret: string, role: Role): string {
  const target = new URL(url)
  target.username = role
  target.password = rolePassword(secret, role)
  return target.href
}
