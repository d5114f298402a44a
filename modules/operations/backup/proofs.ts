import { createHash } from 'node:crypto'
import type pg from 'pg'
import { enter } from './catalog.ts'

/** Name → a statement that gives a line `value` for each tenant: what must come out again after a restore. */
export type Proofs = Readonly<Record<string, string>>

const absent = new Set(['42P01', '3F000', '42703', '42883'])

async function linesOf(client: pg.ClientBase, sql: string, tenants?: string[]): Promise<string[]> {
  const ask = async () => (await client.query<{ value: string }>(sql)).rows.map(row => row.value)
  if (!tenants) return ask()
  const lines: string[] = []
  for (const tenant of tenants) {
    await enter(client, tenant)
    lines.push(...(await ask()))
  }
  return lines
}

/** What each proof comes to, as a hash of its lines in a fixed order. One whose tables are not there is left out. */
export async function prove(
  client: pg.ClientBase,
  proofs: Proofs,
  tenants?: string[],
): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [name, sql] of Object.entries(proofs)) {
    await client.query('savepoint proof')
    try {
      const lines = (await linesOf(client, sql, tenants)).sort()
      found[name] = createHash('sha256').update(lines.join('\n')).digest('hex')
    } catch (error) {
      if (!absent.has((error as { code?: string }).code ?? '')) throw error
      await client.query('rollback to savepoint proof')
    }
    await client.query('release savepoint proof')
  }
  return found
}
