-- What somebody is to be given, when: a medicine by doses, food by meals.
create table care.plan (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  dependant_id uuid not null,
  kind text not null constraint plan_kind check (kind in ('medication', 'feeding')),
  name text not null,
  quantity text,
  unit text,
  route text,
  slots jsonb not null constraint plan_slots check (jsonb_array_length(slots) between 1 and 12),
  is_with_food boolean not null default false,
  sign_off_count integer not null default 1 constraint plan_sign_offs check (sign_off_count in (1, 2)),
  starts_on date not null,
  ends_on date,
  instructions text,
  fee_amount bigint,
  fee_currency char(3),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint plan_days check (ends_on >= starts_on),
  constraint plan_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id)
);
create index plan_dependant on care.plan (tenant_id, dependant_id);

create table care.entry (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  plan_id uuid not null,
  dependant_id uuid not null,
  due_at timestamptz not null,
  recorded_at timestamptz not null,
  outcome text not null
    constraint entry_outcome check (outcome in ('given', 'refused', 'skipped', 'all', 'half', 'none')),
  status text not null constraint entry_status check (status in ('done', 'awaiting_second')),
  by_id uuid not null,
  by_name text not null,
  second_by_id uuid,
  second_by_name text,
  reason text,
  note text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint entry_two_people check (second_by_id <> by_id),
  constraint entry_plan foreign key (tenant_id, plan_id) references care.plan (tenant_id, id),
  constraint entry_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id)
);
-- Nobody is given a dose twice, however many tablets are in hands at once.
create unique index entry_once on care.entry (tenant_id, plan_id, due_at) where archived_at is null;
create index entry_dependant on care.entry (tenant_id, dependant_id, due_at);

create table care.alert (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  kind text not null constraint alert_kind check (kind in ('dose_missed', 'meals_refused')),
  level text not null constraint alert_level check (level in ('staff', 'manager', 'owner')),
  dependant_id uuid not null,
  plan_id uuid not null,
  location_id uuid,
  due_at timestamptz not null,
  message text not null,
  acknowledged_at timestamptz,
  acknowledged_by_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint alert_once unique (tenant_id, kind, level, plan_id, due_at),
  constraint alert_plan foreign key (tenant_id, plan_id) references care.plan (tenant_id, id),
  constraint alert_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id),
  constraint alert_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index alert_open on care.alert (tenant_id, due_at) where acknowledged_at is null;
create index alert_dependant on care.alert (tenant_id, dependant_id);
create index alert_plan on care.alert (tenant_id, plan_id);
create index alert_location on care.alert (tenant_id, location_id);

select kernel.protect('care.plan');
select kernel.protect('care.entry');
select kernel.protect('care.alert');
