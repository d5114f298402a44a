/** Whoever breaks it is named by the rows of `sql`: the object and, where it helps, what is wrong with it. */
export interface Rule {
  name: string
  /** What must hold, as a sentence for the one who broke it. */
  says: string
  /** Selects `object`, and optionally `detail`; may use the tables of `common`. */
  sql: string
}

export interface Breach {
  rule: string
  object: string
  message: string
}

export const list = (items: readonly string[]) =>
  `array[${items.map(item => `'${item}'`).join(', ')}]::text[]`

/** Of the installation, not of a tenant; no role that serves tenants is granted them. */
export const houseTables = ['kernel.migration', 'kernel.consumer', 'kernel.house', 'kernel.house_audit']

/** What rules are written over: our schemas, their tables, those of tenants, and columns. */
export const common = `
  with space as (
    select oid, nspname from pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'auth', 'graphile_worker')
  ), relation as (
    select c.*, c.oid::regclass::text as name, n.nspname
    from pg_class c join space n on n.oid = c.relnamespace
  ), base_table as (
    select * from relation where relkind in ('r', 'p')
  ), tenant_table as (
    select * from base_table where name <> all ('{kernel.tenant}') and name <> all (${list(houseTables)})
  ), field as (
    select t.oid as table_oid, t.name || '.' || a.attname as object, a.attname as name, a.attnum, a.attnotnull,
      a.attidentity, a.atttypid, format_type(a.atttypid, a.atttypmod) as type
    from base_table t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  ), routine as (
    select p.*, n.nspname || '.' || p.proname as name
    from pg_proc p join space n on n.oid = p.pronamespace
    where not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  ), tenant_column as (
    select table_oid, attnum from field where name = 'tenant_id'
  )`

/** Read and written by functions of the owner alone; see 002_search.sql. */
export const definerTables = ['kernel.search_document', 'kernel.search_word']
