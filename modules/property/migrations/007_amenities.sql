create table property.amenity (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  building_id uuid not null,
  location_id uuid not null,
  name text not null,
  opens time not null,
  closes time not null,
  buffer_minutes integer not null default 0,
  per_unit_per_month integer,
  terms text,
  terms_version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint amenity_building foreign key (tenant_id, building_id) references property.building (tenant_id, id),
  constraint amenity_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint amenity_hours check (opens < closes)
);
create index amenity_building on property.amenity (tenant_id, building_id);
create index amenity_location on property.amenity (tenant_id, location_id);

create table property.amenity_signature (
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
  customer_id uuid not null,
  terms_version integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint amenity_signature_amenity foreign key (tenant_id, amenity_id) references property.amenity (tenant_id, id),
  constraint amenity_signature_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint amenity_signature_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint amenity_signature_once unique (tenant_id, amenity_id, customer_id, terms_version)
);
create index amenity_signature_amenity on property.amenity_signature (tenant_id, amenity_id);
create index amenity_signature_location on property.amenity_signature (tenant_id, location_id);
create index amenity_signature_customer on property.amenity_signature (tenant_id, customer_id);

create table property.reservation (
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
  unit_id uuid not null,
  customer_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  blocked_until_at timestamptz not null,
  status text not null default 'confirmed',
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint reservation_amenity foreign key (tenant_id, amenity_id) references property.amenity (tenant_id, id),
  constraint reservation_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint reservation_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint reservation_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint reservation_times check (ends_at > starts_at and blocked_until_at >= ends_at),
  constraint reservation_no_overlap exclude using gist (tenant_id with =, amenity_id with =,
    tstzrange(starts_at, blocked_until_at) with &&) where (status = 'confirmed')
);
create index reservation_amenity on property.reservation (tenant_id, amenity_id);
create index reservation_location on property.reservation (tenant_id, location_id);
create index reservation_unit on property.reservation (tenant_id, unit_id);
create index reservation_customer on property.reservation (tenant_id, customer_id);

select kernel.protect('property.amenity');
select kernel.protect('property.amenity_signature');
select kernel.protect('property.reservation');

create trigger amenity_lies_with_building before insert on property.amenity
  for each row execute function property.lie_with('building', 'building_id');
create trigger amenity_signature_lies_with_amenity before insert on property.amenity_signature
  for each row execute function property.lie_with('amenity', 'amenity_id');
create trigger reservation_lies_with_amenity before insert on property.reservation
  for each row execute function property.lie_with('amenity', 'amenity_id');
