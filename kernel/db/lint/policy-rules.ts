import { definerTables, houseTables, list, type Rule } from './rule.ts'

// As PostgreSQL prints the expression of kernel.isolate.
const own = `'(tenant_id = ( SELECT (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid AS "nullif"))'`

// Whose policies a tenant's own statements are under.
const tenantRoles = `(polroles = '{0}' or 'mainstay_app'::regrole = any (polroles))`

const policy = `
  select p.*, t.name, pg_get_expr(p.polqual, p.polrelid) as seen, pg_get_expr(p.polwithcheck, p.polrelid) as written
  from tenant_table t join pg_policy p on p.polrelid = t.oid`

export const policyRules: Rule[] = [
  {
    name: 'row-security-enabled',
    says: 'a table has row security',
    sql: `select name as object from base_table
      where not relrowsecurity and name <> all (${list(houseTables)})`,
  },
  {
    name: 'row-security-forced',
    says: 'row security holds for the owner too',
    sql: `select name as object from base_table
      where not relforcerowsecurity and name <> all (${list(houseTables)})
        and name <> all (${list(definerTables)})`,
  },
  {
    name: 'row-security-covers-partitions',
    says: 'a partition has row security and a policy of its own, since it can be read past its parent',
    sql: `select t.name as object from tenant_table t where t.relispartition
      and (not t.relrowsecurity or not exists (select from pg_policy p where p.polrelid = t.oid))`,
  },
  {
    name: 'policy-present',
    says: 'a table has a policy for its tenant',
    sql: `select t.name as object from tenant_table t where t.name <> all (${list(definerTables)})
      and not exists (select from (${policy}) p where p.polrelid = t.oid and p.seen = ${own})`,
  },
  {
    name: 'policy-shape',
    says: 'a policy that holds for tenants compares tenant_id with the setting, read once per statement',
    sql: `select p.name as object, p.polname as detail from (${policy}) p
      where ${tenantRoles} and p.polpermissive and coalesce(p.seen, p.written) is distinct from ${own}`,
  },
  {
    name: 'policy-checks-writes',
    says: 'a policy checks the rows that are written as it does those that are read',
    sql: `select p.name as object, p.polname as detail from (${policy}) p
      where ${tenantRoles} and p.polpermissive and coalesce(p.written, p.seen) is distinct from ${own}`,
  },
  {
    name: 'policy-for-enabled-table',
    says: 'a policy stands on a table whose row security is on',
    sql: `select t.name as object, p.polname as detail from base_table t join pg_policy p on p.polrelid = t.oid
      where not t.relrowsecurity`,
  },
  {
    name: 'policy-open-only-for-platform',
    says: 'only mainstay_dispatch and mainstay_worker have policies that cross tenants, and the worker writes none',
    sql: `select p.name as object, p.polname as detail from (${policy}) p
      where p.seen is distinct from ${own} and exists (
        select from unnest(p.polroles) as r (role)
        where role = 0 or role::regrole::text not in ('mainstay_dispatch', 'mainstay_worker')
          or (role = 'mainstay_dispatch'::regrole and p.polcmd <> 'r') or p.polcmd in ('*', 'a', 'w'))`,
  },
  {
    name: 'tenant-table-own-policy',
    says: 'kernel.tenant shows a tenant its own row only',
    sql: `select 'kernel.tenant' as object where not exists (
      select from pg_policy where polrelid = 'kernel.tenant'::regclass and polroles = '{0}' and polcmd = '*'
        and pg_get_expr(polqual, polrelid) = replace(${own}, '(tenant_id =', '(id ='))`,
  },
  {
    name: 'definer-tables-closed',
    says: 'a table that definer functions read past row security is open to no role',
    sql: `select t.name as object, g.privilege_type || ' to ' || g.grantee::regrole as detail
      from base_table t, aclexplode(t.relacl) g where t.name = any (${list(definerTables)}) and g.grantee <> t.relowner`,
  },
]
