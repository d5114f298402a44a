/** For each rule a breach to plant in the schema `shop`, which has the sound tables shop.good and shop.child. */
export const soil = `
  create schema shop;
  create table shop.good (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id));
  select kernel.protect('shop.good');
  create table shop.child (tenant_id uuid not null, id uuid not null, good_id uuid, primary key (tenant_id, id),
    foreign key (tenant_id, good_id) references shop.good (tenant_id, id));
  create index on shop.child (tenant_id, good_id);
  select kernel.protect('shop.child');
  alter default privileges revoke execute on functions from public;`

const add = (column: string) => `alter table shop.good add column ${column}`
const func = (name: string, rest: string) =>
  `create function ${name} returns int language plpgsql ${rest} as 'begin return 1; end'`
const pinned = 'set search_path = pg_catalog, pg_temp'
const own = "tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)"

export const planted: Record<string, string> = {
  'tenant-column': 'create table shop.bare (id uuid primary key)',
  'tenant-leads-primary-key': 'create table shop.bare (tenant_id uuid not null, id uuid primary key)',
  'tenant-in-unique': `${add('code text')}; alter table shop.good add unique (code)`,
  'tenant-in-unique-index': `${add('code text')}; create unique index on shop.good (lower(code))`,
  'tenant-in-foreign-key': `alter table shop.good add unique (id);
    alter table shop.child add foreign key (good_id) references shop.good (id)`,
  'tenant-in-exclusion': `${add('code text')}; alter table shop.good add exclude using gist (code with =)`,
  'foreign-key-indexed': 'drop index shop.child_tenant_id_good_id_idx',
  'no-sequence': 'create sequence shop.numbers',
  'no-identity': add('number integer generated always as identity'),
  'no-unlogged':
    'create unlogged table shop.quick (tenant_id uuid not null, id uuid, primary key (tenant_id, id))',
  'no-inheritance': 'create table shop.heir () inherits (shop.good)',
  'constraint-validated': 'alter table shop.good add constraint odd check (id is not null) not valid',
  'index-valid': `create index spoiled on shop.good (id);
    update pg_index set indisvalid = false where indexrelid = 'shop.spoiled'::regclass`,

  'row-security-enabled': 'alter table shop.good disable row level security',
  'row-security-forced': 'alter table shop.good no force row level security',
  'row-security-covers-partitions': `create table shop.whole (tenant_id uuid, id uuid) partition by hash (tenant_id);
    create table shop.part partition of shop.whole for values with (modulus 1, remainder 0)`,
  'policy-present': 'drop policy tenant_isolation on shop.good',
  'policy-shape':
    "create policy wide on shop.good using (tenant_id = current_setting('app.tenant_id')::uuid)",
  'policy-checks-writes': `create policy wide on shop.good using (${own}) with check (true)`,
  'policy-for-enabled-table': 'alter table shop.good disable row level security',
  'policy-open-only-for-platform': 'create policy open on shop.good for select to mainstay_auth using (true)',
  'tenant-table-own-policy': 'alter policy tenant_own on kernel.tenant using (true)',
  'definer-tables-closed': 'grant select on kernel.search_word to mainstay_app',

  'role-without-powers': 'alter role mainstay_app bypassrls',
  'role-owns-nothing': 'alter table shop.good owner to mainstay_app',
  'role-in-no-role': 'grant mainstay_worker to mainstay_app',
  'no-grant-past-row-security': 'grant truncate on shop.good to mainstay_app',
  'no-grant-to-public': 'grant select on shop.good to public',
  'append-only': 'grant update on kernel.audit to mainstay_app',
  'dispatch-reads-the-list': 'grant select on shop.good to mainstay_dispatch',
  'no-create-in-schema': 'grant create on schema shop to mainstay_app',
  'no-default-grants': 'alter default privileges grant select on tables to public',

  'instant-ends-in-at': add('opened timestamptz'),
  'at-is-instant': add('opened_at text'),
  'no-timestamp-without-zone': add('opened_at timestamp'),
  'day-ends-in-on': add('birthday_date date'),
  'on-is-day': add('born_on text'),
  'no-floats': add('weight double precision'),
  'no-money-type': add('nightly_rate numeric(10, 2)'),
  'amount-is-bigint': add('rate_amount integer'),
  'amount-has-currency': add('rate_amount bigint'),
  'currency-has-amount': add('rate_currency char(3)'),
  'jsonb-not-json': add('settings json'),
  'ids-are-uuids':
    'create table shop.numbered (tenant_id uuid not null, id bigint, primary key (tenant_id, id))',

  'view-as-invoker': 'create view shop.goods as select * from shop.good',
  'no-materialized-view': 'create materialized view shop.copy as select * from shop.good',
  'no-foreign-table': `create extension file_fdw; create server disk foreign data wrapper file_fdw;
    create foreign table shop.far (line text) server disk options (filename '/dev/null')`,
  'definer-on-the-list': func('shop.strong()', `security definer ${pinned}`),
  'definer-closed-to-public': `${func('shop.strong()', `security definer ${pinned}`)};
    grant execute on function shop.strong() to public`,
  'search-path-pinned': func('shop.loose()', ''),
  'no-rewrite-rule': 'create rule quiet as on delete to shop.good do instead nothing',
  'trigger-enabled': 'alter table shop.child disable trigger all',
}
