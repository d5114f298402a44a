import { addressesOf } from '../erasure/addresses.ts'
import { allIds, type Gathered } from '../person/gather.ts'
import { type PersonMap, type Read, sqlName } from '../person/map.ts'
import { openRow } from './open-row.ts'
import type { Blinder } from './sight.ts'

export type Rows = Record<string, unknown[]>

interface Collecting {
  tenantId: string
  read: Read
  map: PersonMap
  gathered: Gathered
  blind: Blinder
  /** From 0 to 1. */
  progressed(share: number): Promise<void>
}

/** All rows about one person as they are kept, by table; without what the one who asked does not see. */
export async function collect({
  tenantId,
  read,
  map,
  gathered,
  blind,
  progressed,
}: Collecting): Promise<Rows> {
  const rows: Rows = {}
  const ids = allIds(gathered)
  const add = async (table: string, where: string, values: unknown[]) => {
    const found = await read<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${sqlName(table)} t where ${where}`,
      values,
    )
    if (found.length === 0) return
    const opened = await Promise.all(found.map(({ row }) => openRow(tenantId, blind.row(table, row))))
    rows[table] = [...(rows[table] ?? []), ...opened]
  }
  let done = 0
  for (const [table, some] of gathered.ids) {
    await add(table, 't.id = any ($1::uuid[])', [[...some]])
    await progressed(++done / (gathered.ids.size + gathered.loose.length + 4))
  }
  for (const { table, column, ids: owners } of gathered.loose)
    await add(table, `t."${column}" = any ($1::uuid[])`, [owners])
  const addresses = (await addressesOf(read, map, gathered)).map(address => address.toLowerCase())
  await add('notices.mail', 'lower(t.recipient) = any ($1::text[])', [addresses])
  await add('notices.suppression', 'lower(t.address) = any ($1::text[])', [addresses])
  await add('kernel.audit', '(t.row_id = any ($1::uuid[]) or t.actor_id = any ($1::uuid[]))', [ids])
  await add('kernel.event', 't.row_id = any ($1::uuid[])', [ids])
  await add('compliance.access', 't.row_id = any ($1::uuid[])', [ids])
  return rows
}
