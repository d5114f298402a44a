create table presence.area (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid not null,
  name text not null,
  jurisdiction text not null,
  activity text not null default 'ordinary',
  position integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint area_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index area_location on presence.area (tenant_id, location_id, position);

create table presence.placement (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  dependant_id uuid not null,
  area_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint placement_once unique (tenant_id, dependant_id),
  constraint placement_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id),
  constraint placement_area foreign key (tenant_id, area_id) references presence.area (tenant_id, id)
);
create index placement_area on presence.placement (tenant_id, area_id);

create table presence.caregiver (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid not null,
  member_id uuid,
  name text not null,
  qualifications jsonb not null default '[]',
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint caregiver_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint caregiver_member foreign key (tenant_id, member_id) references kernel.member (tenant_id, id)
);
create index caregiver_location on presence.caregiver (tenant_id, location_id);
create index caregiver_member on presence.caregiver (tenant_id, member_id);

-- One time in one place, without a gap to the next: open while nobody has ended it.
create table presence.segment (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  dependant_id uuid not null,
  area_id uuid not null,
  location_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  started_by_name text not null,
  ended_by_name text,
  method text not null constraint segment_method check (method in ('kiosk', 'room', 'move')),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint segment_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id),
  constraint segment_area foreign key (tenant_id, area_id) references presence.area (tenant_id, id),
  constraint segment_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint segment_order check (ended_at >= started_at)
);
-- Nobody is in two places, whatever any code above does.
create unique index segment_open on presence.segment (tenant_id, dependant_id) where ended_at is null;
create index segment_dependant on presence.segment (tenant_id, dependant_id, started_at);
create index segment_here on presence.segment (tenant_id, area_id) where ended_at is null;
create index segment_area on presence.segment (tenant_id, area_id, started_at);
create index segment_location on presence.segment (tenant_id, location_id, started_at);

create table presence.duty (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  caregiver_id uuid not null,
  area_id uuid not null,
  location_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  end_reason text constraint duty_end check (end_reason in ('break', 'move', 'home')),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint duty_caregiver foreign key (tenant_id, caregiver_id) references presence.caregiver (tenant_id, id),
  constraint duty_area foreign key (tenant_id, area_id) references presence.area (tenant_id, id),
  constraint duty_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint duty_order check (ended_at >= started_at)
);
create unique index duty_open on presence.duty (tenant_id, caregiver_id) where ended_at is null;
create index duty_caregiver on presence.duty (tenant_id, caregiver_id, started_at);
create index duty_here on presence.duty (tenant_id, area_id) where ended_at is null;
create index duty_area on presence.duty (tenant_id, area_id, started_at);
create index duty_location on presence.duty (tenant_id, location_id, started_at);

-- From the moment a group breaks a rule until it keeps them again.
create table presence.breach (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  area_id uuid not null,
  location_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  says text not null,
  cause text not null,
  started_by_name text not null,
  remedy text,
  ended_by_name text,
  override_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint breach_area foreign key (tenant_id, area_id) references presence.area (tenant_id, id),
  constraint breach_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint breach_order check (ended_at >= started_at)
);
create unique index breach_open on presence.breach (tenant_id, area_id) where ended_at is null;
create index breach_area on presence.breach (tenant_id, area_id, started_at);
create index breach_location on presence.breach (tenant_id, location_id, started_at);

-- To whom a child was given, or why it was not.
create table presence.release (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  dependant_id uuid not null,
  location_id uuid not null,
  at timestamptz not null,
  outcome text not null constraint release_outcome check (outcome in ('released', 'refused')),
  reason text,
  person_name text not null,
  relationship text,
  contact_id uuid,
  pass_id uuid,
  staff_name text not null,
  id_document text,
  signature_hash text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint release_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id),
  constraint release_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint release_contact foreign key (tenant_id, contact_id) references children.contact (tenant_id, id),
  constraint release_pass foreign key (tenant_id, pass_id) references children.pass (tenant_id, id)
);
create index release_dependant on presence.release (tenant_id, dependant_id, at);
create index release_location on presence.release (tenant_id, location_id, at);
create index release_contact on presence.release (tenant_id, contact_id);
create index release_pass on presence.release (tenant_id, pass_id);

select kernel.protect('presence.area');
select kernel.protect('presence.placement');
select kernel.protect('presence.caregiver');
select kernel.protect('presence.segment');
select kernel.protect('presence.duty');
select kernel.protect('presence.breach');
select kernel.protect('presence.release');
