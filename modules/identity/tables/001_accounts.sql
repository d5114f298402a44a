-- Run again whenever any file here changes: each statement must be one that may run twice.

create table if not exists auth.challenge (
  mark bytea primary key,
  kind text not null,
  user_id uuid references auth."user" (id) on delete cascade,
  device bytea,
  data jsonb not null default '{}',
  attempts integer not null default 0,
  expires_at timestamptz not null
);
create index if not exists challenge_of_user on auth.challenge (user_id);
create index if not exists challenge_ending on auth.challenge (expires_at);

create table if not exists auth.attempt (
  mark bytea primary key,
  failures integer not null,
  ends_at timestamptz not null
);
create index if not exists attempt_ending on auth.attempt (ends_at);

create table if not exists auth.second_factor (
  user_id uuid primary key references auth."user" (id) on delete cascade,
  secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  created_at timestamptz not null
);

create table if not exists auth.backup_code (
  user_id uuid not null references auth.second_factor (user_id) on delete cascade,
  mark bytea not null,
  used_at timestamptz,
  primary key (user_id, mark)
);

create table if not exists auth.passkey (
  id text primary key,
  user_id uuid not null references auth."user" (id) on delete cascade,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  is_synced boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index if not exists passkey_of_user on auth.passkey (user_id);

create table if not exists auth.company_identity (
  tenant_id uuid not null,
  issuer text not null,
  subject text not null,
  user_id uuid not null references auth."user" (id) on delete cascade,
  linked_at timestamptz not null,
  primary key (tenant_id, issuer, subject),
  unique (tenant_id, issuer, user_id)
);
create index if not exists company_identity_of_user on auth.company_identity (user_id);
