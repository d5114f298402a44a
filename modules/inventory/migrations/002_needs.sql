-- Set aside for a job to come: still on hand, no longer available.
create table inventory.reservation (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  item_id uuid not null,
  quantity bigint not null,
  open_quantity bigint not null,
  subject_entity text not null,
  subject_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint reservation_item foreign key (tenant_id, item_id) references inventory.item (tenant_id, id),
  constraint reservation_once unique (tenant_id, item_id, subject_entity, subject_id),
  constraint reservation_open check (open_quantity between 0 and quantity)
);
create index reservation_open on inventory.reservation (tenant_id, item_id) where open_quantity > 0;

create table inventory.reorder (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  item_id uuid not null,
  supplier_id uuid,
  status text not null,
  quantity bigint not null,
  pack_count integer,
  arrived_quantity bigint not null default 0,
  because jsonb not null,
  ordered_on date,
  expected_on date,
  quiet_until_on date,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint reorder_number unique (tenant_id, number),
  constraint reorder_item foreign key (tenant_id, item_id) references inventory.item (tenant_id, id),
  constraint reorder_supplier foreign key (tenant_id, supplier_id) references inventory.supplier (tenant_id, id),
  constraint reorder_quantity check (quantity > 0 and arrived_quantity >= 0)
);
-- However many look at a shortfall at once, one proposal stands.
create unique index reorder_once on inventory.reorder (tenant_id, item_id) where status = 'proposed';
create index reorder_item on inventory.reorder (tenant_id, item_id);
create index reorder_supplier on inventory.reorder (tenant_id, supplier_id);

-- A container that was weighed on its way out and will be weighed when it comes back.
create table inventory.weighing (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  item_id uuid not null,
  lot_id uuid not null,
  location_id uuid not null,
  weight_before bigint not null constraint weighing_before check (weight_before > 0),
  weight_after bigint constraint weighing_after check (weight_after between 0 and weight_before),
  override_reason text,
  subject_entity text,
  subject_id uuid,
  closed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint weighing_item foreign key (tenant_id, item_id) references inventory.item (tenant_id, id),
  constraint weighing_lot foreign key (tenant_id, lot_id) references inventory.lot (tenant_id, id),
  constraint weighing_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint weighing_subject_whole check ((subject_entity is null) = (subject_id is null)),
  constraint weighing_closed check ((closed_at is null) = (weight_after is null))
);
create index weighing_item on inventory.weighing (tenant_id, item_id);
create index weighing_lot on inventory.weighing (tenant_id, lot_id);
create index weighing_location on inventory.weighing (tenant_id, location_id);

create table inventory.inspection (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  lot_id uuid not null,
  location_id uuid not null,
  inspected_on date not null,
  outcome text not null,
  note text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint inspection_lot foreign key (tenant_id, lot_id) references inventory.lot (tenant_id, id),
  constraint inspection_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index inspection_lot on inventory.inspection (tenant_id, lot_id);
create index inspection_location on inventory.inspection (tenant_id, location_id);

create table inventory.stocktake (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  location_id uuid not null,
  note text,
  lines jsonb not null,
  difference_amount bigint not null,
  difference_currency char(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint stocktake_number unique (tenant_id, number),
  constraint stocktake_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index stocktake_location on inventory.stocktake (tenant_id, location_id);

select kernel.protect('inventory.reservation');
select kernel.protect('inventory.reorder');
select kernel.protect('inventory.weighing');
select kernel.protect_append_only('inventory.inspection');
select kernel.protect_append_only('inventory.stocktake');
