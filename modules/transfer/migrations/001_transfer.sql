create table transfer.import (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  entity text not null,
  file_name text not null,
  mapping jsonb not null,
  status text not null,
  is_dry_run boolean not null default false,
  total_count integer not null default 0,
  done_count integer not null default 0,
  created_count integer not null default 0,
  merged_count integer not null default 0,
  refused_count integer not null default 0,
  failure text,
  -- Who started it, so that its rows carry their name in the history.
  started_by_kind text not null,
  started_by_id uuid not null,
  started_by_name text not null,
  -- What the check found, and what a rollback left.
  report jsonb not null default '{}',
  rolled_back_count integer not null default 0,
  kept_count integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);

-- The uploaded text, so that an import goes on after a crash; compressed.
create table transfer.import_file (
  tenant_id uuid not null references kernel.tenant (id),
  import_id uuid not null,
  content bytea not null,
  primary key (tenant_id, import_id),
  foreign key (tenant_id, import_id) references transfer.import (tenant_id, id)
);

-- No reference to the tenant of its own: its import has one, and asking again for each of 30,000 rows costs a tenth.
create table transfer.import_row (
  tenant_id uuid not null,
  import_id uuid not null,
  line integer not null,
  entity text not null,
  outcome text not null check (outcome in ('created', 'merged', 'refused', 'rolled_back', 'kept')),
  row_id uuid,
  row_version integer,
  code text,
  reason text,
  field text,
  before jsonb,
  -- The order in which rows were written, which need not be that of the file: a rollback goes the other way.
  position integer not null default 0,
  primary key (tenant_id, import_id, line, entity),
  foreign key (tenant_id, import_id) references transfer.import (tenant_id, id)
);
create index import_row_outcome on transfer.import_row (tenant_id, import_id, outcome, line);
create index import_row_position on transfer.import_row (tenant_id, import_id, position);
-- Which of the rows that stand somewhere came with this import.
create index import_row_row on transfer.import_row (tenant_id, import_id, row_id);

select kernel.protect('transfer.import');
select kernel.protect('transfer.import_file');
select kernel.protect('transfer.import_row');
