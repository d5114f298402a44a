import type { Database } from '#kernel/db/database.ts'
import { type FieldSeal, isSealed, type SealedColumn } from '#kernel/entity/sealed.ts'
import type { Keys } from './field-seal.ts'

interface Resealing {
  db: Pick<Database, 'read' | 'write'>
  columns: Iterable<SealedColumn>
  keys: Keys
  seal: FieldSeal
}

interface Old {
  id: string
  value: string
}

const page = 200
const first = '00000000-0000-0000-0000-000000000000'

/**
 * Seals with the tenant's newest key what is in the open, or sealed with an older one; gives how many values. Readers
 * and writers go on meanwhile: a value that somebody changed since it was read is left to them.
 */
export async function reseal({ db, columns, keys, seal }: Resealing, tenantId: string): Promise<number> {
  let total = 0
  for (const place of columns) {
    const { table, column } = place
    const due = `select id, "${column}" as value from ${table}
      where "${column}" is not null and not starts_with("${column}", $1) and id > $2 order by id limit ${page}`
    for (let after = first; ; ) {
      const { number } = await keys.current(tenantId)
      const rows = await db.read<Old>(tenantId, due, [`sealed:1:${number}:`, after])
      if (rows.length === 0) break
      after = rows.at(-1)!.id
      total += await write(rows, place)
    }
  }

  async function write(rows: Old[], { field, table, column }: SealedColumn): Promise<number> {
    const fresh: (Old & { next: string })[] = []
    for (const { id, value } of rows) {
      const spot = { tenantId, field, rowId: id }
      const plain = isSealed(value) ? await seal.open(spot, value) : value
      if (plain !== null) fresh.push({ id, value, next: await seal.seal(spot, plain) })
    }
    return db.write(tenantId, tx =>
      tx.run(
        `update ${table} t set "${column}" = u.next from unnest($1::uuid[], $2::text[], $3::text[]) as u (id, value, next)
         where t.id = u.id and t."${column}" = u.value`,
        [fresh.map(one => one.id), fresh.map(one => one.value), fresh.map(one => one.next)],
      ),
    )
  }
  return total
}
