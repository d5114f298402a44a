import { type Link, mentions, sameAs, softLinks } from './links.ts'

export type Read = <T>(text: string, values?: unknown[]) => Promise<T[]>

/** `column` of `table` holds the id of a row of `of`; of any table where that is null. */
export interface Edge extends Link {
  of: string | null
}

export interface Column {
  name: string
  type: string
}

export interface Table {
  name: string
  hasId: boolean
  /** Columns that can hold words: text, lists of text, JSON. */
  words: Column[]
}

export interface PersonMap {
  tables: Map<string, Table>
  edges: Edge[]
}

const keysSql = `select c.conrelid::regclass::text as table, a.attname as column, c.confrelid::regclass::text as of
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname <> 'tenant_id'
  where c.contype = 'f' and c.confrelid <> 'kernel.tenant'::regclass and a.atttypid = 'uuid'::regtype
    and cardinality(c.conkey) = 2`

const tablesSql = `select c.oid::regclass::text as name,
    bool_or(a.attname = 'id') as "hasId",
    coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attnum)
      filter (where a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype) and a.attgenerated = ''), '[]') as words
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public', 'auth', 'graphile_worker')
  group by c.oid having bool_or(a.attname = 'tenant_id')`

const isMention = (edge: Edge) => mentions.some(one => one.table === edge.table && one.column === edge.column)

/** Which tables there are, and whose rows belong to whose: read from the database, so that none can be forgotten. */
export async function readMap(read: Read): Promise<PersonMap> {
  const [keys, tables] = await Promise.all([read<Edge>(keysSql), read<Table>(tablesSql)])
  const known = new Map(tables.map(table => [table.name.replaceAll('"', ''), table]))
  const soft = softLinks.filter(link => known.has(link.table)).map(link => ({ ...link, of: null }))
  const all = [...keys.map(unquoted).filter(edge => !isMention(edge)), ...soft]
  return { tables: known, edges: all }
}

const unquoted = (edge: Edge): Edge => ({
  ...edge,
  table: edge.table.replaceAll('"', ''),
  of: edge.of?.replaceAll('"', '') ?? null,
})

export const sameInMap = (map: PersonMap) =>
  sameAs.filter(one => map.tables.has(one.table) && map.tables.has(one.is))

/** `community.case` as SQL reads it. */
export const sqlName = (table: string): string =>
  table
    .split('.')
    .map(part => `"${part}"`)
    .join('.')
