import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../access/actor.ts'
import { addressKey } from '../access/attempt-limiter.ts'
import type { CredentialHeaders } from '../access/credentials.ts'
import { confine, isGuest } from '../access/guest.ts'
import { Failure } from '../command/failure.ts'
import { openAnswer } from '../entity/sealed.ts'
import type { TenantInfo } from '../tenancy/tenant-info.ts'
import type { Clock } from '../time/clock.ts'
import type { Operation } from './operation.ts'
import { send } from './problems.ts'
import type { Allowance, RateLimit } from './rate-limit.ts'

export interface Door {
  resolve(headers: CredentialHeaders): Promise<Actor | undefined>
  tenantOf(id: string): TenantInfo
  clock: Clock
  limit: RateLimit
  /** How much a caller may ask, and who shares it. */
  allowanceOf(actor: Actor, tenant: TenantInfo): Allowance
  /** Told of each request, and of each that was one too many: must not block. */
  metered?(actor: Actor, isRefused: boolean): void
  /** A part of the house that this business does without: its routes are not there. */
  isClosed?(module: string, tenant: TenantInfo): boolean
}

const guestRequestsAMinute = 600

/** Programs by what their business may ask; those without an account by business and address, too. */
function admit(door: Door, actor: Actor, tenant: TenantInfo, address: string): Record<string, string> {
  try {
    if (isGuest(actor))
      door.limit.count({
        key: `${tenant.id} ${addressKey(address)}`,
        limit: guestRequestsAMinute,
        seconds: 60,
      })
    const headers = door.limit.count(door.allowanceOf(actor, tenant))
    door.metered?.(actor, false)
    return headers
  } catch (error) {
    door.metered?.(actor, true)
    throw error
  }
}

/** Turns an operation into a route. */
export function serve(app: FastifyInstance, operation: Operation, door: Door): void {
  app.route({
    method: operation.method,
    url: operation.path.replace(/\{(\w+)\}/g, ':$1'),
    ...(operation.bodyLimit ? { bodyLimit: operation.bodyLimit } : {}),
    exposeHeadRoute: false,
    handler: (request, reply) => answer(operation, door, request, reply),
  })
}

async function answer(operation: Operation, door: Door, request: FastifyRequest, reply: FastifyReply) {
  const { headers } = request
  const path = request.params as Record<string, string>
  const actor = await door.resolve(headers as CredentialHeaders)
  if (!actor) throw Failure.unauthenticated()
  confine(operation, actor, path)
  const tenant = door.tenantOf(actor.tenantId)
  if (door.isClosed?.(operation.module, tenant)) throw Failure.notFound()
  reply.headers(admit(door, actor, tenant, request.ip))
  const answered = await operation.run({
    tenant,
    actor,
    now: door.clock.now(),
    requestId: request.id,
    address: request.ip,
    device: headers['user-agent']?.slice(0, 300),
    reason: reasonOf(request),
    path,
    query: request.query as Record<string, unknown>,
    body: request.body,
    idempotencyKey: operation.isWrite ? idempotencyKeyOf(headers['idempotency-key']) : undefined,
    expectedVersion: operation.isVersioned ? versionOf(headers['if-match']) : undefined,
    knownTag: headers['if-none-match'],
  })
  if (answered.stream) return reply.code(answered.status).headers(answered.headers).send(answered.stream)
  const body = answered.body && (await openAnswer(tenant.id, answered.body, String(path.id ?? '')))
  send(reply, { ...answered, body })
  return reply
}

/** Of the header (percent-encoded where it is not ASCII), or the verb's own field of that name. */
function reasonOf({ headers, body }: FastifyRequest): string | undefined {
  const given = headers['x-reason'] ?? (body as { reason?: unknown } | null | undefined)?.reason
  return typeof given === 'string' && given ? plain(given).replaceAll('\0', '').slice(0, 500) : undefined
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function idempotencyKeyOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined
  const key = String(header)
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Failure(
      'invalid_idempotency_key',
      400,
      'An Idempotency-Key has 1 to 255 visible ASCII characters.',
    )
  return key
}

function versionOf(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1]
  if (!version)
    throw new Failure('invalid_if_match', 400, 'If-Match takes one ETag as it was given, for instance "3".')
  return Number(version)
}
