import type { Opened } from '#kernel/access/auth.ts'
import { sessionCookieName } from '#kernel/access/auth-options.ts'
import { sessionCookie } from '#kernel/access/credentials.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { House, HouseCall } from '#kernel/http/house-operation.ts'
import { sessionBody } from './session-body.ts'

// The server decides when a session ends; the cookie only has to outlive it.
const cookieSeconds = 30 * 24 * 60 * 60

/** For somebody who has proved who they are; the session that the browser had before ends. `tenant` is a slug. */
export async function openSession(
  house: House,
  call: HouseCall,
  userId: string,
  opened: Opened,
  tenant?: string,
) {
  const cookie = await house.auth.openSession(userId, opened, call.caller)
  const wanted = tenant ?? call.headers['x-tenant']
  try {
    const headers = { cookie: `${sessionCookieName}=${cookie}`, 'x-tenant': wanted }
    const session = await house.resolver.resolveSession(headers)
    if (!session) throw Failure.unauthenticated()
    const body = await sessionBody(house, session)
    await endSession(house, call)
    call.answer.cookie(sessionCookieName, cookie, cookieSeconds)
    return body
  } catch (error) {
    await house.auth.signOut(cookie)
    throw error
  }
}

export async function endSession({ auth, resolver }: House, { headers }: HouseCall): Promise<void> {
  const cookie = sessionCookie(headers.cookie)
  if (!cookie) return
  await auth.signOut(cookie)
  resolver.forget({ cookie: headers.cookie })
}
