create table tuition.plan (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  child_id uuid not null,
  location_id uuid not null,
  weekly_rate_amount bigint not null constraint plan_rate check (weekly_rate_amount >= 0),
  weekly_rate_currency char(3) not null,
  starts_on date not null,
  ends_on date,
  agency_id uuid,
  agency_rate_amount bigint,
  agency_rate_currency char(3),
  agency_basis text constraint plan_basis check (agency_basis in ('enrolment', 'attendance')),
  shortfall_payer_id uuid,
  shares jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint plan_child foreign key (tenant_id, child_id) references children.child (tenant_id, id),
  constraint plan_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint plan_agency foreign key (tenant_id, agency_id) references people.customer (tenant_id, id),
  constraint plan_shortfall_payer foreign key (tenant_id, shortfall_payer_id)
    references people.customer (tenant_id, id),
  constraint plan_days check (ends_on >= starts_on),
  -- What an agency does not pay for absence falls to an account of the house, never to the parents.
  constraint plan_agency_whole check (
    (agency_id is null and agency_rate_amount is null and agency_basis is null)
    or (agency_id is not null and agency_rate_amount >= 0 and agency_basis is not null
      and agency_rate_currency = weekly_rate_currency
      and (agency_basis = 'enrolment' or shortfall_payer_id is not null)))
);
create index plan_child on tuition.plan (tenant_id, child_id);
create index plan_location on tuition.plan (tenant_id, location_id);
create index plan_agency on tuition.plan (tenant_id, agency_id);
create index plan_shortfall_payer on tuition.plan (tenant_id, shortfall_payer_id);

select kernel.protect('tuition.plan');
