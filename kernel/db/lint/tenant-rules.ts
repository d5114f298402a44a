import type { Rule } from './rule.ts'

const withoutTenant = (constraint: string) => `
  not exists (select from tenant_column t where t.table_oid = ${constraint}.conrelid and t.attnum = any (${constraint}.conkey))`

/** Every key, reference and index belongs to one tenant: rows can then be moved, filtered and never mixed. */
export const tenantRules: Rule[] = [
  {
    name: 'tenant-column',
    says: 'a table has a column tenant_id uuid not null',
    sql: `select t.name as object from tenant_table t where not exists (
      select from field f where f.table_oid = t.oid and f.name = 'tenant_id' and f.type = 'uuid' and f.attnotnull)`,
  },
  {
    name: 'tenant-leads-primary-key',
    says: 'a table has a primary key that begins with tenant_id',
    sql: `select t.name as object from tenant_table t where not exists (
      select from pg_constraint c join tenant_column k on k.table_oid = c.conrelid and k.attnum = c.conkey[1]
      where c.conrelid = t.oid and c.contype = 'p')`,
  },
  {
    name: 'tenant-in-unique',
    says: 'a unique constraint contains tenant_id, else one tenant learns what another has',
    sql: `select t.name as object, c.conname as detail from tenant_table t join pg_constraint c on c.conrelid = t.oid
      where c.contype = 'u' and ${withoutTenant('c')}`,
  },
  {
    name: 'tenant-in-unique-index',
    says: 'a unique index contains tenant_id',
    sql: `select t.name as object, i.indexrelid::regclass::text as detail
      from tenant_table t join pg_index i on i.indrelid = t.oid
      where i.indisunique and not exists (
        select from tenant_column k where k.table_oid = t.oid and k.attnum = any (i.indkey))`,
  },
  {
    name: 'tenant-in-foreign-key',
    says: 'a foreign key pairs tenant_id with tenant_id, since its check sees all tenants',
    sql: `select t.name as object, c.conname as detail from tenant_table t join pg_constraint c on c.conrelid = t.oid
      where c.contype = 'f' and c.confrelid <> 'kernel.tenant'::regclass and not exists (
        select from unnest(c.conkey, c.confkey) as pair (own, other)
        join tenant_column a on a.table_oid = c.conrelid and a.attnum = own
        join tenant_column b on b.table_oid = c.confrelid and b.attnum = other)`,
  },
  {
    name: 'tenant-in-exclusion',
    says: 'an exclusion constraint compares tenant_id, else tenants shut each other out',
    sql: `select t.name as object, c.conname as detail from tenant_table t join pg_constraint c on c.conrelid = t.oid
      where c.contype = 'x' and ${withoutTenant('c')}`,
  },
  {
    name: 'foreign-key-indexed',
    says: 'the columns of a foreign key lead an index',
    sql: `select t.name as object, c.conname as detail from tenant_table t join pg_constraint c on c.conrelid = t.oid
      where c.contype = 'f' and not exists (
        select from pg_index i where i.indrelid = t.oid and i.indpred is null
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`,
  },
  {
    name: 'no-sequence',
    says: 'tenants’ numbers come from kernel.counter: a sequence does not move with its tenant',
    sql: `select r.name as object from relation r where r.relkind = 'S'`,
  },
  {
    name: 'no-identity',
    says: 'ids are made by the application',
    sql: `select object from field where attidentity <> ''`,
  },
  {
    name: 'no-unlogged',
    says: 'a table outlives a crash and reaches replicas',
    sql: `select name as object from base_table where relpersistence <> 'p'`,
  },
  {
    name: 'no-inheritance',
    says: 'a table inherits from none: policies are not inherited',
    sql: `select t.name as object from base_table t join pg_inherits i on i.inhrelid = t.oid where not t.relispartition`,
  },
  {
    name: 'constraint-validated',
    says: 'a constraint has been checked against all rows',
    sql: `select t.name as object, c.conname as detail from base_table t join pg_constraint c on c.conrelid = t.oid
      where not c.convalidated`,
  },
  {
    name: 'index-valid',
    says: 'an index is complete',
    sql: `select t.name as object, i.indexrelid::regclass::text as detail
      from base_table t join pg_index i on i.indrelid = t.oid where not i.indisvalid`,
  },
]
