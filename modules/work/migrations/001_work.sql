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
  name text not null,
  position integer not null,
  wip_limit integer constraint stage_wip_limit check (wip_limit > 0),
  is_done boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint stage_board foreign key (tenant_id, board_id) references work.board (tenant_id, id),
  -- Jobs point at this: a job never stands in a stage of another board.
  constraint stage_on_board unique (tenant_id, id, board_id)
);
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
  constraint job_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint job_assignee foreign key (tenant_id, assignee_id) references kernel.member (tenant_id, id)
);
create index job_in_stage on work.job (tenant_id, stage_id, board_id, rank);
create index job_on_board on work.job (tenant_id, board_id);
create index job_customer on work.job (tenant_id, customer_id);
create index job_assignee on work.job (tenant_id, assignee_id);
create index job_due on work.job (tenant_id, due_on);

select kernel.protect('work.board');
select kernel.protect('work.stage');
select kernel.protect('work.job');
select kernel.searchable('work.job', title => 'title', subtitle => '''#'' || number',
  body => 'concat_ws('' '', number, description)');
