import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'

// A tenant without a tree yet begins with the second key.
const nextSql = `insert into compliance.tree as t (tenant_id, key_number) values ($1, 2)
  on conflict (tenant_id) do update set key_number = t.key_number + 1 returning key_number as number`

const entrySql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_name, operation, changes)
  values ($1, $2, $3, 'system', 'Mainstay', 'compliance.rotate_signing_key',
    jsonb_build_object('keyNumber', jsonb_build_array($4::integer - 1, $4::integer)))`

/**
 * The next checkpoint of the tenant's audit is signed by a new key, as is every one after it; those before stay what they
 * are, under keys that go on being told. The entry about it is the first thing that the new key signs for.
 */
export async function rotateSigningKey(tx: Transaction, at: string): Promise<number> {
  const next = await tx.one<{ number: number }>(nextSql, [tx.tenantId])
  tx.later(entrySql, [tx.tenantId, uuid(), at, next!.number])
  return next!.number
}
