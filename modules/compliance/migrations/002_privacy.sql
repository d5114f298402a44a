-- What was asked for about one person: all there is of them, or that it be forgotten.
create table compliance.person_request (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  kind text not null check (kind in ('export', 'erasure')),
  subject_entity text not null,
  subject_id uuid not null,
  subject_name text,
  status text not null default 'waiting' check (status in ('waiting', 'running', 'done', 'failed')),
  progress integer not null default 0 check (progress between 0 and 100),
  -- How many rows of which table; what was kept, and why.
  result jsonb not null default '{}',
  byte_count bigint,
  done_at timestamptz,
  expires_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);
create index person_request_subject on compliance.person_request (tenant_id, subject_id, id);
select kernel.protect('compliance.person_request');

-- The bundle of an export, in pieces of a megabyte; gone when it expires.
create table compliance.bundle_part (
  tenant_id uuid not null references kernel.tenant (id),
  request_id uuid not null,
  part integer not null,
  content bytea not null,
  primary key (tenant_id, request_id, part),
  foreign key (tenant_id, request_id) references compliance.person_request (tenant_id, id) on delete cascade
);
select kernel.protect('compliance.bundle_part');

-- What somebody agreed to, in the very words they were shown.
create table compliance.consent (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  person_entity text not null,
  person_id uuid not null,
  purpose text not null,
  source text not null,
  wording text not null,
  wording_version text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_source text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint consent_withdrawn_after check (withdrawn_at >= given_at)
);
create index consent_person on compliance.consent (tenant_id, person_id, purpose, id);
create unique index consent_once on compliance.consent (tenant_id, person_id, purpose) where withdrawn_at is null;
select kernel.protect('compliance.consent');

-- Who read which record with sensitive fields: one row an hour.
create table compliance.access (
  tenant_id uuid not null references kernel.tenant (id),
  hour_at timestamptz not null,
  reader_id uuid not null,
  entity text not null,
  row_id uuid not null,
  reader_kind text not null,
  reader_name text not null,
  read_count integer not null default 1,
  primary key (tenant_id, hour_at, reader_id, entity, row_id)
);
create index access_row on compliance.access (tenant_id, row_id, hour_at);
select kernel.protect('compliance.access');

-- Takes the words out of rows, also of those that nobody may change: it can write nothing but nothing. Rows are those of
-- the tenant in the setting, since row security holds for the owner as well.
create function compliance.blank(target regclass, key_column name, ids uuid[], columns name[])
returns table (id uuid, version integer)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  sets text;
  is_noun boolean;
  -- Different for each row, for words that must be there and be nobody else's.
  pseudonym constant text := case when exists (select from pg_attribute a where a.attrelid = target and a.attname = 'id')
    then '''Erased '' || right(id::text, 8)' else '''Erased''' end;
begin
  if key_column not in ('id', 'row_id', 'subject_id', 'notice_id') then
    raise exception 'rows are not found by %', key_column;
  end if;
  select string_agg(format('%I = %s', a.attname, case
      when a.atttypid = 'text'::regtype and a.attnotnull then pseudonym
      when a.atttypid = 'text[]'::regtype and a.attnotnull then '''{}'''
      when a.atttypid = 'jsonb'::regtype and a.attnotnull then
        format('case when jsonb_typeof(%I) = ''array'' then ''[]'' else ''{}'' end::jsonb', a.attname)
      else 'null' end), ', ')
    into sets from pg_attribute a
    where a.attrelid = target and a.attname = any (columns) and a.attgenerated = ''
      and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype, 'bytea'::regtype);
  if sets is null then return; end if;
  is_noun := exists (select from pg_attribute a where a.attrelid = target and a.attname = 'version');
  return query execute format('update %s set %s%s where %I = any ($1) returning %s, %s', target, sets,
    case when is_noun then ', version = version + 1' else '' end, key_column,
    case when exists (select from pg_attribute a where a.attrelid = target and a.attname = 'id') then 'id' else 'null::uuid' end,
    case when is_noun then 'version' else 'null::integer' end) using ids;
end $$;
revoke execute on function compliance.blank from public;
grant execute on function compliance.blank to mainstay_app;

-- Forgets a half of entries of the audit. The commitments that stay are worked out by who calls; a wrong one shows when
-- the audit is verified, since it no longer leads to the leaf.
create function compliance.forget_entries(ids uuid[], who_hashes bytea[], what_hashes bytea[]) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten integer;
begin
  update kernel.audit a set
    actor_name = case when f.who is null then a.actor_name else 'Erased' end,
    address = case when f.who is null then a.address end,
    device = case when f.who is null then a.device end,
    who_salt = case when f.who is null then a.who_salt end,
    who_hash = coalesce(f.who, a.who_hash),
    changes = case when f.what is null then a.changes end,
    reason = case when f.what is null then a.reason end,
    what_salt = case when f.what is null then a.what_salt end,
    what_hash = coalesce(f.what, a.what_hash)
  from unnest(ids, who_hashes, what_hashes) as f (id, who, what) where a.id = f.id;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
revoke execute on function compliance.forget_entries from public;
grant execute on function compliance.forget_entries to mainstay_app;
