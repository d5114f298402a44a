-- What a house usually offers: a plan for a child is begun from one.
create table tuition.plan_template (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid,
  name text not null,
  cadence text not null constraint plan_template_cadence
    check (cadence in ('weekly', 'biweekly', 'twice_monthly', 'monthly', 'quarterly', 'annually')),
  rate_amount bigint not null constraint plan_template_rate check (rate_amount >= 0),
  rate_currency char(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint plan_template_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index plan_template_location on tuition.plan_template (tenant_id, location_id);

-- The exact wording that somebody was asked to sign, and that they did.
create table tuition.agreement (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  plan_id uuid not null,
  customer_id uuid not null,
  location_id uuid not null,
  wording text not null,
  content_hash text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  signed_at timestamptz,
  signed_by text,
  signed_from text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint agreement_plan foreign key (tenant_id, plan_id) references tuition.plan (tenant_id, id),
  constraint agreement_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint agreement_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint agreement_signed check ((signed_at is null) = (signed_by is null))
);
create index agreement_plan on tuition.agreement (tenant_id, plan_id);
create index agreement_customer on tuition.agreement (tenant_id, customer_id);
create index agreement_location on tuition.agreement (tenant_id, location_id);

select kernel.protect('tuition.plan_template');
select kernel.protect('tuition.agreement');
