import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Person {
  sub: string
  email: string
  email_verified: boolean
  name: string
}

interface Grant {
  addOIDCScope(scope: string): void
  save(): Promise<string>
}

/** As much of oidc-provider, which comes without types, as is used here. */
interface Provider {
  callback(): (request: IncomingMessage, reply: ServerResponse) => void
  on(event: string, hear: () => void): void
  interactionFinished(
    request: IncomingMessage,
    reply: ServerResponse,
    result: { login: { accountId: string } },
  ): Promise<void>
}

interface Context {
  oidc: {
    client: { clientId: string }
    session: { accountId: string }
    provider: { Grant: new (of: { clientId: string; accountId: string }) => Grant }
  }
}

const { default: OidcProvider } = (await import('oidc-provider' as string)) as {
  default: new (issuer: string, configuration: object) => Provider
}

/** Somebody else's identity provider on this machine; it signs in whom it is told to, without asking. */
export async function foreignProvider(redirect: string) {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let person: Person | undefined
  const provider = new OidcProvider(issuer, {
    clients: [
      {
        client_id: 'mainstay',
        client_secret: 'a-secret-of-the-provider-0123456789',
        redirect_uris: [redirect],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['keys-of-the-provider'] },
    findAccount: (_ctx: unknown, sub: string) => ({
      accountId: sub,
      claims: async () => ({ ...person!, sub }),
    }),
    async loadExistingGrant(ctx: Context) {
      const { client, session, provider: own } = ctx.oidc
      const grant = new own.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  provider.on('server_error', () => undefined)
  const answer = provider.callback()
  server.on('request', async (request, reply) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, reply)
    await provider.interactionFinished(request, reply, { login: { accountId: person!.sub } })
  })

  return {
    issuer,
    clientId: 'mainstay',
    clientSecret: 'a-secret-of-the-provider-0123456789',
    /** A browser goes there as this person, and is sent back: the address it is sent to. */
    async visit(url: string, as: Person): Promise<URL> {
      person = as
      const jar = new Map<string, string>()
      let at = url
      for (let hops = 0; hops < 8; hops++) {
        if (at.startsWith(redirect)) return new URL(at)
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
        const answered = await fetch(at, { redirect: 'manual', headers: { cookie } })
        for (const line of answered.headers.getSetCookie()) {
          const [name = '', value = ''] = line.split(';', 1)[0]!.split(/=(.*)/s)
          jar.set(name, value)
        }
        const next = answered.headers.get('location')
        if (!next) throw new Error(`The provider answered ${answered.status}: ${await answered.text()}`)
        at = new URL(next, at).href
      }
      throw new Error('The provider sends in circles')
    },
    close: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
