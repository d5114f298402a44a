create table property.parcel (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  unit_id uuid not null,
  location_id uuid not null,
  recipient_id uuid,
  tracking_number text,
  carrier text,
  kind text not null,
  is_perishable boolean not null default false,
  storage text,
  note text,
  status text not null default 'held',
  received_at timestamptz not null,
  collected_at timestamptz,
  collected_by text,
  proof text,
  release_reason text,
  signature text,
  code_hash text,
  reminder_count integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint parcel_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint parcel_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint parcel_recipient foreign key (tenant_id, recipient_id) references people.customer (tenant_id, id),
  constraint parcel_number unique (tenant_id, number),
  constraint parcel_once unique (tenant_id, location_id, tracking_number)
);
create index parcel_unit on property.parcel (tenant_id, unit_id);
create index parcel_location on property.parcel (tenant_id, location_id);
create index parcel_recipient on property.parcel (tenant_id, recipient_id);
create index parcel_waiting on property.parcel (tenant_id, received_at) where status = 'held';

select kernel.protect('property.parcel');
select kernel.searchable('property.parcel', title => '''#'' || number', subtitle => 'tracking_number');

create trigger parcel_lies_with_unit before insert on property.parcel
  for each row execute function property.lie_with('unit', 'unit_id');
