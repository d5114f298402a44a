import type { Gathered } from '../person/gather.ts'
import { type PersonMap, type Read, sqlName } from '../person/map.ts'

const reach = ['email', 'phone', 'contact_phone']

/** Where the person can be reached, as their records say: mail and messages are found by it. */
export async function addressesOf(read: Read, map: PersonMap, { ids }: Gathered): Promise<string[]> {
  const columns = [...ids.keys()].flatMap(table =>
    (map.tables.get(table)?.words ?? [])
      .filter(column => reach.includes(column.name))
      .map(column => ({ table, column: column.name })),
  )
  if (columns.length === 0) return []
  const sql = columns.map(
    ({ table, column }, at) =>
      `select "${column}" as address from ${sqlName(table)} where id = any ($${at + 1}::uuid[]) and "${column}" is not null`,
  )
  const rows = await read<{ address: string }>(
    sql.join(' union '),
    columns.map(({ table }) => [...ids.get(table)!]),
  )
  return rows.map(row => row.address)
}
