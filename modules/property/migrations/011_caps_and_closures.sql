alter table property.amenity
  add column per_unit_per_day integer,
  add column per_unit_per_week integer,
  add constraint amenity_caps check (per_unit_per_day > 0 and per_unit_per_week > 0);

-- Hours in which nobody has it: cleaning, a repair, a party of the house.
create table property.amenity_closure (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  amenity_id uuid not null,
  location_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint amenity_closure_amenity foreign key (tenant_id, amenity_id) references property.amenity (tenant_id, id),
  constraint amenity_closure_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint amenity_closure_times check (ends_at > starts_at)
);
create index amenity_closure_amenity on property.amenity_closure (tenant_id, amenity_id, ends_at);
create index amenity_closure_location on property.amenity_closure (tenant_id, location_id);
select kernel.protect('property.amenity_closure');
create trigger amenity_closure_lies_with_amenity before insert on property.amenity_closure
  for each row execute function property.lie_with('amenity', 'amenity_id');
