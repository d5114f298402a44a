create table work.hold (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  job_id uuid not null,
  location_id uuid,
  kind text not null,
  reason text not null,
  -- Empty: the job stays where it is. Else it may move as far as the stage before this one.
  before_stage_id uuid,
  lifted_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint hold_job foreign key (tenant_id, job_id) references work.job (tenant_id, id),
  constraint hold_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint hold_before_stage foreign key (tenant_id, before_stage_id) references work.stage (tenant_id, id)
);
create index hold_job on work.hold (tenant_id, job_id);
create index hold_location on work.hold (tenant_id, location_id);
create index hold_before_stage on work.hold (tenant_id, before_stage_id);
-- A job is held once for each reason of a kind.
create unique index hold_once on work.hold (tenant_id, job_id, kind) where lifted_at is null;

select kernel.protect('work.hold');

-- What stands on the card; kept by the verbs that hold and lift.
alter table work.job add column hold_reason text;
