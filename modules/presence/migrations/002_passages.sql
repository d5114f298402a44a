-- Each coming and going that a device saw, with the moment it saw it, however late it told: where someone was is what
-- these amount to in the order of their moments.
create table presence.passage (
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
  client_id uuid not null,
  device text,
  direction text not null constraint passage_direction check (direction in ('in', 'out')),
  at timestamptz not null,
  method text not null,
  person_name text not null,
  contact_id uuid,
  answers jsonb not null default '[]',
  outcome text not null constraint passage_outcome check (outcome in ('counted', 'repeated', 'refused', 'rejected')),
  conflict text,
  settled_at timestamptz,
  settled_by_name text,
  settlement text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  -- A device tells again what it is not sure was heard: it counts once.
  constraint passage_once unique (tenant_id, client_id, dependant_id),
  constraint passage_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id),
  constraint passage_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint passage_contact foreign key (tenant_id, contact_id) references children.contact (tenant_id, id)
);
create index passage_dependant on presence.passage (tenant_id, dependant_id, at);
create index passage_location on presence.passage (tenant_id, location_id, at);
create index passage_contact on presence.passage (tenant_id, contact_id);
create index passage_conflict on presence.passage (tenant_id, location_id, at)
  where conflict is not null and settled_at is null;

select kernel.protect('presence.passage');
