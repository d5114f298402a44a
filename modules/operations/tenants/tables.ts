import type pg from 'pg'

export interface TenantColumn {
  name: string
  type: string
  isNotNull: boolean
  /** Part of what may not be there twice. */
  isUnique: boolean
  /** One of a few words that the database knows. */
  isChoice: boolean
}

/** A foreign key: these columns, beside the tenant, name a row of `of`. */
export interface Reference {
  of: string
  columns: string[]
  ofColumns: string[]
}

export interface TenantTable {
  /** `pets.pet`, quoted where it must be. */
  name: string
  columns: TenantColumn[]
  references: Reference[]
}

// Read from the database, so that no table can be forgotten.
const tablesSql = `
  select format('%I.%I', n.nspname, c.relname) as name,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'isNotNull', a.attnotnull,
        'isUnique', exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any (i.indkey::smallint[])),
        'isChoice', exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
          and pg_get_constraintdef(k.oid) like '%= ANY%')) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce((select json_agg(json_build_object('of', k.confrelid::regclass::text,
        'columns', (select json_agg(a.attname order by u.at) from unnest(k.conkey) with ordinality u(num, at)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = u.num),
        'ofColumns', (select json_agg(a.attname order by u.at) from unnest(k.confkey) with ordinality u(num, at)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.num)) order by k.conname)
      from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> 'kernel.tenant'::regclass), '[]') as references
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_'
    and n.nspname not in ('information_schema', 'public', 'graphile_worker', 'auth')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
  order by n.nspname collate "C", c.relname collate "C"`

/** Every table whose rows belong to tenants, but for those of sign-ins. */
export const tenantTables = async (client: pg.ClientBase): Promise<TenantTable[]> =>
  (await client.query<TenantTable>(tablesSql)).rows

/** Those that others name before those that name them. */
export function inOrder<Table extends Pick<TenantTable, 'name' | 'references'>>(
  tables: readonly Table[],
): Table[] {
  const byName = new Map(tables.map(table => [table.name, table]))
  const placed = new Set<Table>()
  const place = (table: Table, above: readonly Table[]) => {
    if (placed.has(table) || above.includes(table)) return
    for (const { of } of table.references) {
      const named = byName.get(of)
      if (named) place(named, [...above, table])
    }
    placed.add(table)
  }
  for (const table of tables) place(table, [])
  return [...placed]
}

export const quoted = (columns: readonly string[]): string => columns.map(name => `"${name}"`).join(', ')
