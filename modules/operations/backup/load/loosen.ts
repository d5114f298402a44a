import type pg from 'pg'
import type { Table } from '../catalog.ts'

const foreignKeys = `
  select conrelid::regclass::text as name, quote_ident(conname) as key, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and conparentid = 0 and conrelid = any ($1::regclass[])`

// Those that were switched off before stay so.
const triggers = `
  select tgrelid::regclass::text as name, quote_ident(tgname) as trigger
  from pg_trigger where not tgisinternal and tgenabled = 'O' and tgrelid = any ($1::regclass[])`

/**
 * Takes away what stands in the way of loading these tables in any order: their rows, triggers (their effects are in the
 * backup), row security's hold on the owner, and references to other tables. The answer puts all of it back, and so
 * checks every reference over all rows. Nothing here needs more than the owner's rights.
 */
export async function loosen(client: pg.ClientBase, tables: readonly Table[]): Promise<() => Promise<void>> {
  const names = tables.map(table => table.name)
  const keys = (await client.query<{ name: string; key: string; definition: string }>(foreignKeys, [names]))
    .rows
  const fired = (await client.query<{ name: string; trigger: string }>(triggers, [names])).rows
  const forced = tables.filter(table => table.isForced)
  const all = (lines: string[]) => client.query(lines.join(';\n'))
  await all([
    ...keys.map(({ name, key }) => `alter table ${name} drop constraint ${key}`),
    ...fired.map(({ name, trigger }) => `alter table ${name} disable trigger ${trigger}`),
    ...forced.map(({ name }) => `alter table ${name} no force row level security`),
    // A fresh database holds a few rows; to truncate would make every index anew.
    ...names.map(name => `delete from ${name}`),
  ])
  return async () => {
    await all([
      ...keys.map(({ name, key, definition }) => `alter table ${name} add constraint ${key} ${definition}`),
      ...fired.map(({ name, trigger }) => `alter table ${name} enable trigger ${trigger}`),
      ...forced.map(({ name }) => `alter table ${name} force row level security`),
    ])
  }
}
