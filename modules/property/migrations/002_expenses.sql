create table property.meter_reading (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  unit_id uuid not null,
  location_id uuid not null,
  kind text not null,
  read_on date not null,
  value integer not null constraint meter_reading_value check (value >= 0),
  is_new_meter boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint meter_reading_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint meter_reading_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint meter_reading_day unique (tenant_id, unit_id, kind, read_on)
);
create index meter_reading_unit on property.meter_reading (tenant_id, unit_id);
create index meter_reading_location on property.meter_reading (tenant_id, location_id);

create table property.sheet (
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
  month text not null,
  total_amount bigint not null,
  total_currency char(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint sheet_building foreign key (tenant_id, building_id) references property.building (tenant_id, id),
  constraint sheet_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint sheet_month unique (tenant_id, building_id, month)
);
create index sheet_building on property.sheet (tenant_id, building_id);
create index sheet_location on property.sheet (tenant_id, location_id);

create table property.expense (
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
  month text not null,
  description text not null,
  category text,
  amount_amount bigint not null,
  amount_currency char(3) not null,
  distribution text not null,
  meter_kind text,
  unit_ids uuid[],
  tenant_percent integer not null constraint expense_tenant_percent check (tenant_percent between 0 and 100),
  is_from_reserve boolean not null default false,
  sheet_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint expense_building foreign key (tenant_id, building_id) references property.building (tenant_id, id),
  constraint expense_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint expense_sheet foreign key (tenant_id, sheet_id) references property.sheet (tenant_id, id),
  constraint expense_complete check (case distribution when 'meter' then meter_kind is not null
    when 'units' then cardinality(unit_ids) > 0 else true end)
);
create index expense_building on property.expense (tenant_id, building_id);
create index expense_location on property.expense (tenant_id, location_id);
create index expense_sheet on property.expense (tenant_id, sheet_id);
create index expense_month on property.expense (tenant_id, building_id, month);

create table property.charge (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  sheet_id uuid not null,
  unit_id uuid not null,
  location_id uuid not null,
  expense_id uuid,
  month text not null,
  kind text not null,
  party text not null,
  amount_amount bigint not null,
  amount_currency char(3) not null,
  weight integer not null,
  total_weight bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint charge_sheet foreign key (tenant_id, sheet_id) references property.sheet (tenant_id, id),
  constraint charge_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint charge_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint charge_expense foreign key (tenant_id, expense_id) references property.expense (tenant_id, id)
);
create index charge_sheet on property.charge (tenant_id, sheet_id);
create index charge_unit on property.charge (tenant_id, unit_id);
create index charge_location on property.charge (tenant_id, location_id);
create index charge_expense on property.charge (tenant_id, expense_id);
create index charge_month on property.charge (tenant_id, unit_id, month);

create table property.unit_payment (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  unit_id uuid not null,
  location_id uuid not null,
  party text not null,
  amount_amount bigint not null constraint unit_payment_amount check (amount_amount <> 0),
  amount_currency char(3) not null,
  paid_on date not null,
  note text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint unit_payment_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint unit_payment_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index unit_payment_unit on property.unit_payment (tenant_id, unit_id);
create index unit_payment_location on property.unit_payment (tenant_id, location_id);

select kernel.protect('property.meter_reading');
select kernel.protect('property.expense');
select kernel.protect_append_only('property.sheet');
select kernel.protect_append_only('property.charge');
select kernel.protect_append_only('property.unit_payment');

create trigger meter_reading_lies_with_unit before insert on property.meter_reading
  for each row execute function property.lie_with('unit', 'unit_id');
create trigger sheet_lies_with_building before insert on property.sheet
  for each row execute function property.lie_with('building', 'building_id');
create trigger expense_lies_with_building before insert on property.expense
  for each row execute function property.lie_with('building', 'building_id');
create trigger charge_lies_with_unit before insert on property.charge
  for each row execute function property.lie_with('unit', 'unit_id');
create trigger unit_payment_lies_with_unit before insert on property.unit_payment
  for each row execute function property.lie_with('unit', 'unit_id');

-- Whatever wrote it: what the units are charged is what the sheet says, to the cent, or the sheet does not exist.
create function property.sheet_adds_up() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  charged bigint;
begin
  select coalesce(sum(amount_amount), 0) into charged from property.charge
    where tenant_id = new.tenant_id and sheet_id = new.id and amount_currency = new.total_currency;
  if charged <> new.total_amount then
    raise exception 'the units are charged % of the sheet''s %', charged, new.total_amount
      using errcode = 'check_violation', constraint = 'sheet_adds_up';
  end if;
  return null;
end $$;

create constraint trigger sheet_adds_up after insert on property.sheet deferrable initially deferred
  for each row execute function property.sheet_adds_up();
