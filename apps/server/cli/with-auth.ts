import type { Auth } from '#kernel/access/auth.ts'
import { appUrl } from '#kernel/db/roles.ts'
import type { FoundDatabase } from './find-database.ts'

/** Sign-in for the length of one command. */
export async function withAuth<T>(database: FoundDatabase, work: (auth: Auth) => Promise<T>): Promise<T> {
  const { url, secret } = database
  const { openAuth } = await import('#kernel/access/auth.ts')
  const auth = openAuth({ url: appUrl(url, secret, 'mainstay_auth'), secret })
  try {
    return await work(auth)
  } finally {
    await auth.close()
  }
}
