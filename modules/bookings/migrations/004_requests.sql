-- What customers ask for themselves. A request takes no room: accepting it books the stay.
create table bookings.stay_request (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  customer_id uuid not null,
  location_id uuid not null,
  room_type_id uuid not null,
  arrives_on date not null,
  departs_on date not null,
  guest_ids uuid[] not null default '{}',
  service text not null default 'boarding',
  notes text,
  status text not null constraint stay_request_status
    check (status in ('pending', 'wait_listed', 'accepted', 'declined', 'withdrawn')),
  reason text,
  stay_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint stay_request_dates check (departs_on >= arrives_on),
  constraint stay_request_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint stay_request_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint stay_request_room_type foreign key (tenant_id, room_type_id) references places.room_type (tenant_id, id),
  constraint stay_request_stay foreign key (tenant_id, stay_id) references bookings.stay (tenant_id, id)
);
create index stay_request_customer on bookings.stay_request (tenant_id, customer_id);
create index stay_request_location on bookings.stay_request (tenant_id, location_id, arrives_on);
create index stay_request_room_type on bookings.stay_request (tenant_id, room_type_id);
create index stay_request_stay on bookings.stay_request (tenant_id, stay_id);

select kernel.protect('bookings.stay_request');
