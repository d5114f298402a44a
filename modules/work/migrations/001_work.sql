create table work.board (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  location_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint board_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index board_location on work.board (tenant_id, location_id);

create table work.stage (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  board_id uuid not null,
  location_id uuid,
  name text not null,
  position integer not null,
  wip_limit integer constraint stage_wip_limit check (wip_limit > 0),
  is_done boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint stage_board foreign key (tenant_id, board_id) references work.board (tenant_id, id),
  constraint stage_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  -- Jobs point at this: a job never stands in a stage of another board.
  constraint stage_on_board unique (tenant_id, id, board_id)
);
create index stage_location on work.stage (tenant_id, location_id);
create index stage_order on work.stage (tenant_id, board_id, position);

create table work.job (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  board_id uuid not null,
  stage_id uuid not null,
  location_id uuid,
  title text not null,
  description text,
  customer_id uuid,
  assignee_id uuid,
  due_on date,
  priority text not null default 'normal'
    constraint job_priority check (priority in ('low', 'normal', 'high', 'urgent')),
  -- Compared byte by byte: a rank between two others can always be made by writing a longer one.
  rank text collate "C" not null constraint job_rank check (rank <> ''),
  done_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint job_number unique (tenant_id, number),
  constraint job_stage foreign key (tenant_id, stage_id, board_id) references work.stage (tenant_id, id, board_id),
  constraint job_board foreign key (tenant_id, board_id) references work.board (tenant_id, id),
  constraint job_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint job_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint job_assignee foreign key (tenant_id, assignee_id) references kernel.member (tenant_id, id)
);
create index job_in_stage on work.job (tenant_id, stage_id, board_id, rank);
create index job_location on work.job (tenant_id, location_id);
create index job_on_board on work.job (tenant_id, board_id);
create index job_customer on work.job (tenant_id, customer_id);
create index job_assignee on work.job (tenant_id, assignee_id);
create index job_due on work.job (tenant_id, due_on);

select kernel.protect('work.board');
select kernel.protect('work.stage');
select kernel.protect('work.job');
select kernel.searchable('work.job', title => 'title', subtitle => '''#'' || number',
  body => 'concat_ws('' '', number, description)');

-- Stages and jobs lie where their board lies. Each row says so itself, because the rule for people whose role is
-- limited to some locations looks at the row alone.
create function work.lie_with_board() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  select b.location_id into new.location_id from work.board b where b.tenant_id = new.tenant_id and b.id = new.board_id;
  return new;
end $$;

create trigger stage_lies_with_board before insert on work.stage for each row execute function work.lie_with_board();
create trigger job_lies_with_board before insert on work.job for each row execute function work.lie_with_board();

create function work.take_along() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update work.stage set location_id = new.location_id where tenant_id = new.tenant_id and board_id = new.id;
  update work.job set location_id = new.location_id where tenant_id = new.tenant_id and board_id = new.id;
  return null;
end $$;

create trigger board_takes_along after update of location_id on work.board
  for each row when (old.location_id is distinct from new.location_id) execute function work.take_along();
