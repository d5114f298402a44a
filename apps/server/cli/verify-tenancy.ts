import pg from 'pg'
import { lintSchema, schemaRules } from '#kernel/db/lint.ts'
import { type Ask, asApp, inEachTenant } from './each-tenant.ts'
import type { FoundDatabase } from './find-database.ts'
import type { Findings } from './findings.ts'

const readable = `select format('%I.%I', n.nspname, c.relname) as name from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
  and n.nspname !~ '^pg_' and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select') order by 1`

async function shownWithout(ask: Ask, tables: string[]): Promise<string[]> {
  const faults: string[] = []
  for (const table of tables) {
    const [row] = await ask<{ found: boolean }>(`select exists (select from ${table}) as found`)
    if (row!.found) faults.push(`${table} shows rows although no tenant is set`)
  }
  return faults
}

/** The rules of the schema, judged over the database as it is. */
async function breaches({ url }: FoundDatabase): Promise<string[]> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    return (await lintSchema(owner)).map(({ rule, object, message }) => `${object}: ${message} (${rule})`)
  } finally {
    await owner.end()
  }
}

/** The rules of the schema are kept; and each table that a tenant's work can read: nothing without a tenant, and with one only that tenant's rows. */
export async function verifyTenancy(database: FoundDatabase): Promise<Findings> {
  const names = await asApp(database, async ask =>
    (await ask<{ name: string }>(readable)).map(row => row.name),
  )
  const shown = await asApp(database, ask => shownWithout(ask, names))
  const faults = [...(await breaches(database)), ...shown]
  const owned = await asApp(database, ask =>
    ask<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
       where column_name = 'tenant_id' and format('%I.%I', table_schema, table_name) = any($1)`,
      [names],
    ),
  )
  const tenants = await inEachTenant(database, async (ask, { id, slug }) => {
    for (const { name } of owned) {
      const foreign = `select exists (select from ${name} where tenant_id <> $1) as found`
      if ((await ask<{ found: boolean }>(foreign, [id]))[0]!.found)
        faults.push(`${name} shows ${slug} rows of another tenant`)
    }
  })
  const checked = { rules: schemaRules.length, tables: names.length, tenants }
  if (names.length === 0) return { faults, checked, nothing: 'There are no tables in this database.' }
  return { faults, checked }
}
