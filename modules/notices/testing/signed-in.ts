import type { TestTenant, World } from '#apps/testing/world.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import { browser, type TestBrowser } from '#kernel/testing/browser.ts'

export interface SignedIn {
  memberId: string
  api: TestBrowser
}

/** A person of the tenant with an address, signed in as browsers are. */
export async function signedIn(
  world: World,
  tenant: TestTenant,
  name: string,
  role = 'owner',
): Promise<SignedIn> {
  const email = `${name.toLowerCase()}@${tenant.slug}.example`
  const password = 'a long sentence of theirs'
  const { memberId } = await createUser(
    { tenant: tenant.slug, email, password, name, role },
    { url: world.url, auth: world.auth, clock: world.clock, rolesOf: world.registry.rolesOf },
  )
  const here = { origin: 'http://localhost', host: 'localhost' }
  const answer = await world.http.inject({
    method: 'POST',
    url: '/v1/session',
    headers: here,
    payload: { email, password },
  })
  const cookie = [answer.headers['set-cookie']]
    .flat()
    .map(one => String(one).split(';')[0])
    .join('; ')
  return { memberId, api: browser(world.http, { ...here, cookie }) }
}
