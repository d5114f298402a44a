import { list, type Rule } from './rule.ts'

/** Each of these runs with the owner's rights; what it does for a tenant is said where it is made. */
const definers = [
  'kernel.search',
  'kernel.search_words_follow',
  'kernel.search_forget',
  'kernel.search_words_forget',
  'kernel.tell_access_changed',
  'kernel.enqueue_job',
  'kernel.cancel_job',
  'kernel.dead_jobs',
  'kernel.learn_sizes',
  'kernel.index_rows',
  'compliance.blank',
  'compliance.forget_entries',
  'kernel.is_fenced',
  'business.wipe_trial',
]

// Made by kernel.searchable; a trigger can be called by nobody.
const madeTrigger = `(prorettype = 'trigger'::regtype and proname ~ '_searchable$')`

export const codeRules: Rule[] = [
  {
    name: 'view-as-invoker',
    says: 'a view is security_invoker, else it reads with its owner’s rights',
    sql: `select name as object from relation where relkind = 'v'
      and not coalesce('security_invoker=true' = any (reloptions) or 'security_invoker=on' = any (reloptions), false)`,
  },
  {
    name: 'no-materialized-view',
    says: 'a materialized view has no row security',
    sql: `select name as object from relation where relkind = 'm'`,
  },
  {
    name: 'no-foreign-table',
    says: 'a foreign table has no row security',
    sql: `select name as object from relation where relkind = 'f'`,
  },
  {
    name: 'definer-on-the-list',
    says: 'a function that runs with its owner’s rights is on the list in kernel/db/lint/code-rules.ts',
    sql: `select name as object from routine where prosecdef and name <> all (${list(definers)}) and not ${madeTrigger}`,
  },
  {
    name: 'definer-closed-to-public',
    says: 'a function that runs with its owner’s rights is not executable by everybody',
    sql: `select name as object from routine where prosecdef and (proacl is null or exists (
      select from aclexplode(proacl) g where g.grantee = 0))`,
  },
  {
    name: 'search-path-pinned',
    says: 'a function pins its search_path, and looks into pg_temp last',
    sql: `select name as object from routine where prolang in (select oid from pg_language where lanname in ('sql', 'plpgsql'))
      and not exists (select from unnest(proconfig) as setting where setting ~ '^search_path=.*pg_temp"?$')`,
  },
  {
    name: 'no-rewrite-rule',
    says: 'no rule rewrites statements',
    sql: `select r.name as object, w.rulename as detail from relation r join pg_rewrite w on w.ev_class = r.oid
      where w.rulename <> '_RETURN'`,
  },
  {
    name: 'trigger-enabled',
    says: 'a trigger is on',
    sql: `select t.name as object, g.tgname as detail from base_table t join pg_trigger g on g.tgrelid = t.oid
      where g.tgenabled = 'D'`,
  },
]
