import type { Transaction } from '#kernel/db/database.ts'

const own = `nullif(current_setting('app.tenant_id', true), '')::uuid`

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** Puts rows in with one statement; what they leave out has the table’s own default, and was made at `at`. */
export async function putIn(
  tx: Transaction,
  table: string,
  at: string,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!)
    .filter(name => name !== 'createdAt')
    .map(snake)
  const data = rows.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value])),
  )
  const named = columns.map(column => `"${column}"`).join(', ')
  await tx.run(
    `insert into ${table} (tenant_id, created_at, updated_at, ${named})
      select ${own}, coalesce(created_at, $1), $1, ${named} from jsonb_populate_recordset(null::${table}, $2)`,
    [at, JSON.stringify(data)],
  )
}
