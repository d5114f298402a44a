-- Who started an import, so that its rows carry their name in the history; what the check found; what a rollback left.
alter table kernel.import
  add column started_by_kind text not null,
  add column started_by_id uuid not null,
  add column started_by_name text not null,
  add column report jsonb not null default '{}',
  add column rolled_back_count integer not null default 0,
  add column kept_count integer not null default 0;

-- The order in which rows were written, which need not be the order of the file: a rollback goes the other way.
alter table kernel.import_row add column position integer not null default 0;
create index import_row_position on kernel.import_row (tenant_id, import_id, position);
-- Which of the rows that stand somewhere came with this import.
create index import_row_row on kernel.import_row (tenant_id, import_id, row_id);
