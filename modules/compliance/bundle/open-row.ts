import { isSealed, openValue } from '#kernel/entity/sealed.ts'

type Row = Record<string, unknown>

const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Hashes and salts are nobody's data, and would only help whoever finds the bundle. */
const secret = /(_hash|_salt|^lookup|^stretch|^token|_token)$/

/** A row as its person may read it: sealed values opened, secrets and what is the house's own left out. */
export async function openRow(tenantId: string, row: Row): Promise<Row> {
  const open = async (value: unknown, field: string, rowId: unknown) =>
    isSealed(value) ? openValue({ tenantId, field, rowId: String(rowId) }, value) : value
  const opened: Row = {}
  for (const [column, value] of Object.entries(row)) {
    if (secret.test(column) || column === 'tenant_id') continue
    opened[column] =
      column === 'changes' ? await openChanges(value as Row | null) : await open(value, camel(column), row.id)
  }
  return opened

  async function openChanges(changes: Row | null) {
    if (!changes) return changes
    const pairs = Object.entries(changes).map(async ([field, pair]) => [
      field,
      await Promise.all([pair].flat().map(one => open(one, field, row.row_id))),
    ])
    return Object.fromEntries(await Promise.all(pairs))
  }
}
