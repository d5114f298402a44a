import { roles } from '../roles.ts'
import { list, type Rule } from './rule.ts'

const tenantRoles = ['mainstay_app', 'mainstay_dispatch']
const ours = list(roles)

// Grantee 0 is PUBLIC.
const grants = `
  select r.name, g.privilege_type, g.grantee, case g.grantee when 0 then 'public' else g.grantee::regrole::text end as role
  from relation r, aclexplode(r.relacl) g where g.grantee <> r.relowner`

const mayRead = list([
  'kernel.tenant',
  'kernel.event',
  'kernel.member',
  'kernel.api_key',
  'kernel.link',
  'kernel.role',
  'kernel.custom_field',
  'kernel.location',
  'kernel.house',
  'kernel.house_audit',
])

export const roleRules: Rule[] = [
  {
    name: 'role-without-powers',
    says: 'no role that serves is a superuser, bypasses row security, or makes roles or databases',
    sql: `select rolname::text as object from pg_roles where rolname = any (${ours})
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  },
  {
    name: 'role-owns-nothing',
    says: 'the roles of tenants own nothing: owners may do anything to what they own',
    sql: `select r.rolname::text as object, d.classid::regclass || ' ' || d.objid as detail
      from pg_shdepend d join pg_roles r on r.oid = d.refobjid
      where d.deptype = 'o' and r.rolname = any (${list(tenantRoles)})
        and d.dbid = (select oid from pg_database where datname = current_database())`,
  },
  {
    name: 'role-in-no-role',
    says: 'no role that serves is a member of another',
    sql: `select m.member::regrole::text as object, 'member of ' || m.roleid::regrole as detail
      from pg_auth_members m where m.member::regrole::text = any (${ours})`,
  },
  {
    name: 'no-grant-past-row-security',
    says: 'nobody is granted TRUNCATE, REFERENCES or TRIGGER, which row security does not cover',
    sql: `select name as object, privilege_type || ' to ' || role as detail from (${grants}) g
      where privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')`,
  },
  {
    name: 'no-grant-to-public',
    says: 'nothing is granted to everybody',
    sql: `select name as object, privilege_type as detail from (${grants}) g where grantee = 0`,
  },
  {
    name: 'append-only',
    says: 'what was written to the outbox and the audit is neither changed nor taken away by a tenant',
    sql: `select name as object, privilege_type as detail from (${grants}) g
      where name in ('kernel.event', 'kernel.audit') and role = 'mainstay_app'
        and privilege_type not in ('SELECT', 'INSERT')`,
  },
  {
    name: 'dispatch-reads-the-list',
    says: 'mainstay_dispatch reads what must be known before the tenant is, and writes nothing',
    sql: `select name as object, privilege_type as detail from (${grants}) g
      where role = 'mainstay_dispatch' and (privilege_type <> 'SELECT' or name <> all (${mayRead}))`,
  },
  {
    name: 'no-create-in-schema',
    says: 'no role that serves, nor everybody, may create in a schema of ours or in public',
    sql: `select n.nspname::text as object, 'by ' || r.role as detail
      from pg_namespace n, unnest(${list([...tenantRoles, 'public'])}) as r (role)
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and has_schema_privilege(r.role, n.oid, 'create')`,
  },
  {
    name: 'no-default-grants',
    says: 'what is created tomorrow is granted to nobody by itself',
    sql: `select coalesce(defaclnamespace::regnamespace::text, 'database') as object from pg_default_acl`,
  },
]
