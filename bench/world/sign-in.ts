import { openAuth } from '#kernel/access/auth.ts'
import { requireSecret } from '#kernel/access/secret.ts'
import { appUrl } from '#kernel/db/roles.ts'
import { benchFolder } from './postgres.ts'

/** Accounts of a measured database; `url` is the owner's. */
export function openSignIn(url: string) {
  const secret = requireSecret({}, benchFolder)
  return openAuth({ url: appUrl(url, secret, 'mainstay_auth'), secret })
}
