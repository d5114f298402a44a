import { randomBytes } from 'node:crypto'
import { decrypt, encrypt } from './cipher.ts'
import type { RootKey } from './root-keys.ts'

export interface DataKey {
  number: number
  key: Buffer
}

interface Kept {
  number: number
  wrapped: Buffer
  rootId: string
}

/** The tenant's own questions; `write` is one transaction. */
export interface KeyRows {
  read<T>(tenantId: string, text: string, values?: unknown[]): Promise<T[]>
  write<T>(tenantId: string, work: (tx: Writing) => Promise<T>): Promise<T>
}

const aboutKey = (tenantId: string, number: number) => `data key ${number} of ${tenantId}`
const keptSql = `select number, wrapped, root_id as "rootId" from compliance.data_key order by number`
const addSql = `insert into compliance.data_key (tenant_id, number, wrapped, root_id, created_at)
  values ($1, $2, $3, $4, now()) on conflict do nothing returning number`

export function unwrap(roots: readonly RootKey[], tenantId: string, kept: Kept): DataKey {
  const root = roots.find(one => one.id === kept.rootId)
  const key = root && decrypt(root.key, kept.wrapped, aboutKey(tenantId, kept.number))
  if (!key)
    throw new Error(
      `Key ${kept.number} of tenant ${tenantId} is wrapped by root key ${kept.rootId}, which is not at hand. Give it in MAINSTAY_ROOT_KEY or MAINSTAY_ROOT_KEY_OLD.`,
    )
  return { number: kept.number, key }
}

export async function readKeys(
  rows: KeyRows,
  roots: readonly RootKey[],
  tenantId: string,
): Promise<DataKey[]> {
  const kept = await rows.read<Kept>(tenantId, keptSql)
  return kept.map(one => unwrap(roots, tenantId, one))
}

interface Writing {
  rows<R>(text: string, values?: unknown[]): Promise<R[]>
}

/** A new key that everything is sealed with from now on; two who make one at once make one. */
export async function addKey(tx: Writing, roots: readonly RootKey[], tenantId: string, number: number) {
  const root = roots[0]!
  const wrapped = encrypt(root.key, randomBytes(32), aboutKey(tenantId, number))
  await tx.rows(addSql, [tenantId, number, wrapped, root.id])
}

/** Wraps every key of a tenant by the first root key; gives how many were wrapped by another. */
export async function rewrap(rows: KeyRows, roots: readonly RootKey[], tenantId: string): Promise<number> {
  const root = roots[0]!
  return rows.write(tenantId, async tx => {
    const kept = await tx.rows<Kept>(`${keptSql} for update`)
    const others = kept.filter(one => one.rootId !== root.id)
    const wrapped = others.map(one =>
      encrypt(root.key, unwrap(roots, tenantId, one).key, aboutKey(tenantId, one.number)),
    )
    await tx.rows(
      `update compliance.data_key k set wrapped = u.wrapped, root_id = $3
       from unnest($1::integer[], $2::bytea[]) as u (number, wrapped) where k.number = u.number`,
      [others.map(one => one.number), wrapped, root.id],
    )
    return others.length
  })
}
