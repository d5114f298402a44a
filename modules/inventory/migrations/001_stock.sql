create table inventory.supplier (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  email text,
  phone text,
  lead_days integer not null default 7 constraint supplier_lead check (lead_days >= 0),
  note text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint supplier_name unique (tenant_id, name)
);

create table inventory.item (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  sku text not null,
  name text not null,
  unit text not null,
  category text,
  supplier_id uuid,
  reorder_point bigint,
  reorder_quantity bigint,
  pack_quantity bigint,
  daily_use bigint,
  lead_days integer,
  safety_quantity bigint not null default 0,
  opened_days integer,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint item_sku unique (tenant_id, sku),
  constraint item_supplier foreign key (tenant_id, supplier_id) references inventory.supplier (tenant_id, id),
  constraint item_not_negative check (reorder_point >= 0 and daily_use >= 0 and lead_days >= 0
    and safety_quantity >= 0 and opened_days >= 0),
  constraint item_packs check (reorder_quantity > 0 and pack_quantity > 0)
);
create index item_supplier on inventory.item (tenant_id, supplier_id);
create index item_name on inventory.item (tenant_id, name, id);

create table inventory.lot (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  item_id uuid not null,
  location_id uuid not null,
  origin_lot_id uuid,
  number text not null,
  received_on date not null,
  expires_on date,
  opened_on date,
  inspected_on date,
  blocked_reason text,
  attributes jsonb not null default '{}',
  received_quantity bigint not null,
  cost_amount bigint not null,
  cost_currency char(3) not null,
  on_hand bigint not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint lot_item foreign key (tenant_id, item_id) references inventory.item (tenant_id, id),
  constraint lot_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint lot_origin_lot foreign key (tenant_id, origin_lot_id) references inventory.lot (tenant_id, id),
  constraint lot_moved_once unique (tenant_id, origin_lot_id, location_id),
  constraint lot_received check (received_quantity > 0),
  constraint lot_cost check (cost_amount >= 0),
  constraint lot_never_below_zero check (on_hand >= 0)
);
create index lot_item on inventory.lot (tenant_id, item_id);
create index lot_location on inventory.lot (tenant_id, location_id);
create index lot_on_hand on inventory.lot (tenant_id, item_id, expires_on) where on_hand > 0;

create table inventory.movement (
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
  kind text not null,
  quantity bigint not null,
  worth_amount bigint not null,
  worth_currency char(3) not null,
  reason text not null,
  note text,
  override_reason text,
  -- What it was for. No foreign key: any noun may use stock, and one that goes away leaves the ledger as it was.
  subject_entity text,
  subject_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint movement_item foreign key (tenant_id, item_id) references inventory.item (tenant_id, id),
  constraint movement_lot foreign key (tenant_id, lot_id) references inventory.lot (tenant_id, id),
  constraint movement_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint movement_something check (quantity <> 0),
  constraint movement_direction check (case kind when 'receive' then quantity > 0 when 'return' then quantity > 0
    when 'issue' then quantity < 0 else true end),
  constraint movement_subject_whole check ((subject_entity is null) = (subject_id is null))
);
create index movement_item on inventory.movement (tenant_id, item_id, id);
create index movement_lot on inventory.movement (tenant_id, lot_id, id);
create index movement_location on inventory.movement (tenant_id, location_id);
create index movement_subject on inventory.movement (tenant_id, subject_id, id) where subject_id is not null;

select kernel.protect('inventory.supplier');
select kernel.protect('inventory.item');
select kernel.protect('inventory.lot');
select kernel.protect_append_only('inventory.movement');
select kernel.searchable('inventory.supplier', title => 'name');
select kernel.searchable('inventory.item', title => 'name', subtitle => 'sku');
select kernel.searchable('inventory.lot', title => 'number');

-- What lies there is the sum of the movements, because only a movement changes it. Its worth is reckoned from what
-- the whole lot cost, before and after: so the parts of a lot add up to its price, to the cent.
create function inventory.move() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  lot inventory.lot;
begin
  update inventory.lot t set on_hand = t.on_hand + new.quantity,
      opened_on = case when new.kind = 'issue' then coalesce(t.opened_on, (new.created_at at time zone
        (select l.timezone from kernel.location l where l.tenant_id = t.tenant_id and l.id = t.location_id))::date)
        else t.opened_on end
    where t.tenant_id = new.tenant_id and t.id = new.lot_id returning * into lot;
  if found then
    new.item_id := lot.item_id;
    new.location_id := lot.location_id;
    new.worth_currency := lot.cost_currency;
    new.worth_amount := round(lot.cost_amount::numeric * lot.on_hand / lot.received_quantity)
      - round(lot.cost_amount::numeric * (lot.on_hand - new.quantity) / lot.received_quantity);
  end if;
  return new;
end $$;
create trigger movement_moves before insert on inventory.movement
  for each row execute function inventory.move();

create function inventory.only_movements() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if pg_trigger_depth() < 2 and new.on_hand is distinct from (case tg_op when 'UPDATE' then old.on_hand else 0 end) then
    raise exception 'only a movement changes what is on hand'
      using errcode = 'check_violation', constraint = 'lot_only_movements';
  end if;
  return new;
end $$;
create trigger lot_only_movements before insert or update of on_hand on inventory.lot
  for each row execute function inventory.only_movements();
