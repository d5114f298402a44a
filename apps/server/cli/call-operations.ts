import type { Actor } from '#kernel/access/actor.ts'
import type { Tenant } from '#kernel/command/context.ts'
import type { Operation } from '#kernel/http/operation.ts'
import type { Call } from '#modules/venues/public.ts'

/**
 * The public interface without the wire: permission, validation, transaction, history and events are those of any
 * request. Only the moment at which it is called is the caller's to say.
 */
export function callOperations(operations: readonly Operation[], tenant: Tenant, actor: Actor): Call {
  const byName = new Map(operations.map(operation => [operation.name, operation]))
  return async <T>(name: string, body: object, now: Temporal.Instant, key: string) => {
    const common = { tenant, actor, now, requestId: key, idempotencyKey: key, path: {}, query: {} }
    const answer = await byName.get(name)!.run({ ...common, body })
    if (answer.status >= 300) throw new Error(`${name}: ${answer.status} ${answer.body}`)
    return JSON.parse(answer.body ?? 'null') as T
  }
}

const tenantSql = `select id, slug, name, edition, timezone, currency, locale, settings, terms
  from kernel.tenant where id = $1`

export async function tenantOf(
  read: (tenantId: string, text: string, values: unknown[]) => Promise<Tenant[]>,
  tenantId: string,
): Promise<Tenant> {
  return (await read(tenantId, tenantSql, [tenantId]))[0]!
}
