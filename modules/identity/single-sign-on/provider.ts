import { LRUCache } from 'lru-cache'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
} from 'openid-client'
import { addressOf } from '#kernel/access/letter-office.ts'
import { openGate } from '#modules/integrations/public.ts'
import type { Company } from './company.ts'

export const callbackPath = '/v1/session/company/callback'

/** What the provider must be told of us; never what a request says of itself. */
export const redirectAddress = () => addressOf(callbackPath)

type Client = Pick<Company, 'issuer' | 'clientId' | 'clientSecret'>

// Asked anew now and then, since providers change their keys.
const known = new LRUCache<string, Promise<Configuration>>({ max: 200, ttl: 10 * 60 * 1000 })

/** The address comes from a user: it leaves by the gate that lets nothing reach inside, and follows no redirect. */
async function throughTheGate(
  url: string,
  options: { method?: string; headers?: unknown; body?: unknown },
): Promise<Response> {
  const { status, headers, body } = await openGate().send({
    url,
    method: options.method === 'POST' ? 'POST' : 'GET',
    headers: options.headers as Record<string, string>,
    body: options.body === undefined || options.body === null ? undefined : String(options.body),
    timeoutMs: 8000,
    mostBytes: 262_144,
  })
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  )
  return new Response(new Uint8Array(body), { status, headers: named })
}

const isLoopback = ({ hostname }: URL) => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)

async function discover({ issuer, clientId, clientSecret }: Client): Promise<Configuration> {
  const server = new URL(issuer)
  // Without TLS only on this very machine, and there only where the gate was told to let it.
  const isPlain = server.protocol === 'http:' && isLoopback(server)
  const found = await discovery(server, clientId, clientSecret, undefined, {
    [customFetch]: throughTheGate as never,
    timeout: 10,
    execute: isPlain ? [allowInsecureRequests] : [],
  })
  // The signature of the ID token is checked too, though it came from the provider's own address.
  enableNonRepudiationChecks(found)
  return found
}

export function configurationOf(client: Client): Promise<Configuration> {
  const key = JSON.stringify([client.issuer, client.clientId, client.clientSecret])
  const held = known.get(key)
  if (held) return held
  const coming = discover(client)
  known.set(key, coming)
  coming.catch(() => known.delete(key))
  return coming
}

export interface Asking {
  state: string
  nonce: string
  verifier: string
  email: string
}

export async function addressToAsk(client: Client, { state, nonce, verifier, email }: Asking) {
  return buildAuthorizationUrl(await configurationOf(client), {
    redirect_uri: redirectAddress(),
    scope: 'openid email profile',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    login_hint: email,
  }).href
}

export interface Vouched {
  issuer: string
  subject: string
  email: string | undefined
  isVerified: boolean
  name: string | undefined
}

/** What the provider says of who came back; throws when anything of it does not fit what was asked. */
export async function vouchedBy(
  client: Client,
  query: string,
  asked: Omit<Asking, 'email'>,
): Promise<Vouched> {
  const configuration = await configurationOf(client)
  const came = new URL(`${redirectAddress()}?${query}`)
  const tokens = await authorizationCodeGrant(configuration, came, {
    pkceCodeVerifier: asked.verifier,
    expectedState: asked.state,
    expectedNonce: asked.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()!
  const said =
    claims.email === undefined ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof said.email === 'string' ? said.email : undefined,
    isVerified: said.email_verified === true,
    name: typeof said.name === 'string' ? said.name : undefined,
  }
}
