-- Temperatures are hundredths of a degree Celsius, and of the metal unless it says air.
create table coating.oven (
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
  length_mm integer,
  width_mm integer,
  height_mm integer,
  max_load_grams bigint,
  rack_count integer not null default 1,
  ramp_minutes integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint oven_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint oven_name unique (tenant_id, location_id, name),
  constraint oven_sizes check (rack_count > 0 and ramp_minutes >= 0 and max_load_grams > 0)
);
create index oven_location on coating.oven (tenant_id, location_id);

create table coating.powder (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  item_id uuid not null,
  name text not null,
  maker text,
  colour_code text,
  colour_class text not null,
  specific_gravity integer not null constraint powder_gravity check (specific_gravity between 500 and 5000),
  film integer not null constraint powder_film check (film > 0),
  transfer integer not null constraint powder_transfer check (transfer between 50 and 1000),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint powder_item foreign key (tenant_id, item_id) references inventory.item (tenant_id, id),
  constraint powder_item_once unique (tenant_id, item_id)
);

create table coating.recipe (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  powder_id uuid,
  points jsonb not null constraint recipe_points check (jsonb_array_length(points) > 0),
  limit_temperature integer,
  source text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint recipe_powder foreign key (tenant_id, powder_id) references coating.powder (tenant_id, id),
  constraint recipe_name unique (tenant_id, name)
);
create index recipe_powder on coating.recipe (tenant_id, powder_id);

create table coating.batch (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  oven_id uuid not null,
  location_id uuid not null,
  recipe_id uuid not null,
  status text not null constraint batch_status check (status in ('baking', 'on_hold', 'released')),
  verdict text,
  baked_at timestamptz not null,
  released_at timestamptz,
  released_by text,
  release_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint batch_number unique (tenant_id, number),
  constraint batch_oven foreign key (tenant_id, oven_id) references coating.oven (tenant_id, id),
  constraint batch_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint batch_recipe foreign key (tenant_id, recipe_id) references coating.recipe (tenant_id, id),
  -- Nothing leaves a batch that neither passed nor was let go by somebody who said why.
  constraint batch_released check (status <> 'released' or verdict = 'pass'
    or verdict is distinct from 'fail' and release_reason is not null)
);
create index batch_oven on coating.batch (tenant_id, oven_id);
create index batch_location on coating.batch (tenant_id, location_id);
create index batch_recipe on coating.batch (tenant_id, recipe_id);

create table coating.batch_load (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  batch_id uuid not null,
  shop_job_id uuid not null,
  location_id uuid not null,
  part_count integer not null constraint batch_load_count check (part_count > 0),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint batch_load_batch foreign key (tenant_id, batch_id) references coating.batch (tenant_id, id),
  constraint batch_load_shop_job foreign key (tenant_id, shop_job_id) references coating.shop_job (tenant_id, id),
  constraint batch_load_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint batch_load_once unique (tenant_id, batch_id, shop_job_id)
);
create index batch_load_shop_job on coating.batch_load (tenant_id, shop_job_id);
create index batch_load_location on coating.batch_load (tenant_id, location_id);

create table coating.cure_log (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  batch_id uuid not null,
  location_id uuid not null,
  file_name text not null,
  verdict text not null constraint cure_log_verdict check (verdict in ('pass', 'fail', 'hold')),
  reason text not null,
  decided_by text,
  explanation text[] not null,
  probes jsonb not null,
  points jsonb not null,
  limit_temperature integer,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint cure_log_batch foreign key (tenant_id, batch_id) references coating.batch (tenant_id, id),
  constraint cure_log_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index cure_log_batch on coating.cure_log (tenant_id, batch_id, id);
create index cure_log_location on coating.cure_log (tenant_id, location_id);

-- The file as it came, and its readings as they are drawn: what a verdict rests on is kept with it.
create table coating.cure_file (
  tenant_id uuid not null references kernel.tenant (id),
  log_id uuid not null,
  content text not null,
  curve jsonb,
  primary key (tenant_id, log_id),
  constraint cure_file_log foreign key (tenant_id, log_id) references coating.cure_log (tenant_id, id)
);

create table coating.powder_use (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  powder_id uuid not null,
  shop_job_id uuid not null,
  location_id uuid not null,
  lot_id uuid not null,
  used bigint not null constraint powder_use_used check (used >= 0),
  area bigint,
  film integer,
  on_parts bigint,
  gun text,
  cost_amount bigint not null,
  cost_currency char(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint powder_use_powder foreign key (tenant_id, powder_id) references coating.powder (tenant_id, id),
  constraint powder_use_shop_job foreign key (tenant_id, shop_job_id) references coating.shop_job (tenant_id, id),
  constraint powder_use_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint powder_use_lot foreign key (tenant_id, lot_id) references inventory.lot (tenant_id, id),
  constraint powder_use_film check ((area is null) = (on_parts is null) and (area is null or film is not null))
);
create index powder_use_powder on coating.powder_use (tenant_id, powder_id, id);
create index powder_use_shop_job on coating.powder_use (tenant_id, shop_job_id);
create index powder_use_location on coating.powder_use (tenant_id, location_id);
create index powder_use_lot on coating.powder_use (tenant_id, lot_id);

select kernel.protect('coating.oven');
select kernel.protect('coating.powder');
select kernel.protect('coating.recipe');
select kernel.protect('coating.batch');
select kernel.protect('coating.batch_load');
select kernel.protect_append_only('coating.cure_log');
select kernel.protect_append_only('coating.cure_file');
select kernel.protect_append_only('coating.powder_use');
select kernel.searchable('coating.powder', title => 'name', subtitle => 'maker');
