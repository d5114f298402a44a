import type { Rule } from './rule.ts'

const pair = (one: string, other: string, type: string) => `
  select f.object from field f where f.name ~ '_${one}$' and not exists (
    select from field o where o.table_oid = f.table_oid and o.type = '${type}'
      and o.name = regexp_replace(f.name, '_${one}$', '_${other}'))`

export const columnRules: Rule[] = [
  {
    name: 'instant-ends-in-at',
    says: 'a timestamptz column is named …_at',
    sql: `select object from field where type = 'timestamp with time zone' and name !~ '(^|_)at$'`,
  },
  {
    name: 'at-is-instant',
    says: 'a column named …_at is a timestamptz',
    sql: `select object, type as detail from field where name ~ '(^|_)at$' and type <> 'timestamp with time zone'`,
  },
  {
    name: 'no-timestamp-without-zone',
    says: 'a moment has a zone',
    sql: `select object from field where type ~ '^timestamp.*without'`,
  },
  {
    name: 'day-ends-in-on',
    says: 'a date column is named …_on, or as the day it is',
    sql: `select object from field where type = 'date' and name !~ '(^|_)(on|day)$'`,
  },
  {
    name: 'on-is-day',
    says: 'a column named …_on is a date',
    sql: `select object, type as detail from field where name ~ '_on$' and type <> 'date'`,
  },
  {
    name: 'no-floats',
    says: 'no real or double precision: they cannot hold money, and drift when added',
    sql: `select object, type as detail from field where type in ('real', 'double precision')`,
  },
  {
    name: 'no-money-type',
    says: 'money is a bigint of minor units beside its currency, never numeric or money',
    sql: `select object, type as detail from field where type = 'money'
      or (type ~ '^numeric' and name ~ '(amount|price|rate|total|fee|cost|balance|deposit|tax)')`,
  },
  {
    name: 'amount-is-bigint',
    says: 'a column named …_amount is a bigint of minor units',
    sql: `select object, type as detail from field where name ~ '_amount$' and type <> 'bigint'`,
  },
  {
    name: 'amount-has-currency',
    says: 'an amount has its currency beside it, as char(3)',
    sql: pair('amount', 'currency', 'character(3)'),
  },
  {
    name: 'currency-has-amount',
    says: 'a currency named …_currency has its amount beside it',
    sql: pair('currency', 'amount', 'bigint'),
  },
  {
    name: 'jsonb-not-json',
    says: 'JSON is kept as jsonb',
    sql: `select object from field where type = 'json'`,
  },
  {
    name: 'ids-are-uuids',
    says: 'a column named id is a uuid',
    sql: `select object, type as detail from field where name = 'id' and type <> 'uuid'`,
  },
]
