-- Areas are square millimetres, films nanometres, weights milligrams; shares and factors are thousandths.
create table coating.price_book (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  labour_rate_amount bigint not null,
  labour_rate_currency char(3) not null,
  strip_factor integer not null,
  blast_factor integer not null,
  mask_factor integer not null,
  extra_coat_share integer not null,
  oven_rate_amount bigint not null,
  oven_rate_currency char(3) not null,
  consumables_share integer not null,
  overhead_share integer not null,
  margin_share integer not null constraint price_book_margin check (margin_share between 0 and 950),
  minimum_charge_amount bigint not null,
  minimum_charge_currency char(3) not null,
  rush_share integer not null,
  breaks jsonb not null default '[]',
  area_rates jsonb not null default '[]',
  medium_factor integer not null,
  complex_factor integer not null,
  coverage_constant text not null,
  valid_days integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);

create table coating.drop_off (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  customer_id uuid not null,
  location_id uuid,
  contact_name text,
  contact_phone text,
  is_expected boolean not null default false,
  waybill text,
  condition_note text,
  received_at timestamptz not null,
  returned_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint drop_off_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint drop_off_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint drop_off_number unique (tenant_id, number)
);

create table coating.part (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  customer_id uuid not null,
  part_number text not null,
  revision text not null default 'A',
  name text not null,
  substrate text,
  area bigint not null constraint part_area check (area > 0),
  weight_grams integer,
  masking text,
  hang_points text,
  spec text,
  colour_name text,
  colour_code text,
  film integer,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint part_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint part_revision unique (tenant_id, customer_id, part_number, revision)
);

create table coating.received_part (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  drop_off_id uuid not null,
  customer_id uuid not null,
  location_id uuid,
  part_id uuid,
  name text not null,
  count integer not null constraint received_part_count check (count > 0),
  length_mm integer,
  width_mm integer,
  height_mm integer,
  condition text not null,
  critical_areas text,
  marks jsonb not null default '[]',
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint received_part_drop_off foreign key (tenant_id, drop_off_id) references coating.drop_off (tenant_id, id),
  constraint received_part_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint received_part_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint received_part_part foreign key (tenant_id, part_id) references coating.part (tenant_id, id)
);

create table coating.quote (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  revision integer not null default 1,
  customer_id uuid not null,
  location_id uuid,
  drop_off_id uuid,
  price_book_id uuid not null,
  status text not null constraint quote_status check (status in ('draft', 'sent', 'accepted', 'declined', 'superseded')),
  is_rush boolean not null default false,
  title text not null,
  note text,
  due_on date,
  valid_until_on date,
  issued_at timestamptz,
  price_amount bigint not null,
  price_currency char(3) not null,
  cost_amount bigint not null,
  cost_currency char(3) not null,
  rates jsonb not null,
  lines jsonb not null,
  accepted_at timestamptz,
  accepted_by text,
  replaces_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint quote_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint quote_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint quote_drop_off foreign key (tenant_id, drop_off_id) references coating.drop_off (tenant_id, id),
  constraint quote_price_book foreign key (tenant_id, price_book_id) references coating.price_book (tenant_id, id),
  constraint quote_replaces foreign key (tenant_id, replaces_id) references coating.quote (tenant_id, id),
  constraint quote_number unique (tenant_id, number, revision)
);

create table coating.quote_item (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  quote_id uuid not null,
  location_id uuid,
  position integer not null,
  part_id uuid,
  name text not null,
  count integer not null,
  area bigint not null,
  colour_name text,
  colour_code text,
  powder bigint not null,
  price_amount bigint not null,
  price_currency char(3) not null,
  cost_amount bigint not null,
  cost_currency char(3) not null,
  work jsonb not null,
  lines jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint quote_item_quote foreign key (tenant_id, quote_id) references coating.quote (tenant_id, id),
  constraint quote_item_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint quote_item_part foreign key (tenant_id, part_id) references coating.part (tenant_id, id),
  constraint quote_item_position unique (tenant_id, quote_id, position)
);

create table coating.shop_board (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  board_id uuid not null,
  location_id uuid,
  proof_stage_id uuid not null,
  approved_stage_id uuid not null,
  gate_stage_id uuid not null,
  rework_stage_id uuid not null,
  ready_stage_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint shop_board_board foreign key (tenant_id, board_id) references work.board (tenant_id, id),
  constraint shop_board_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint shop_board_once unique (tenant_id, board_id),
  constraint shop_board_proof_stage foreign key (tenant_id, proof_stage_id) references work.stage (tenant_id, id),
  constraint shop_board_approved_stage foreign key (tenant_id, approved_stage_id) references work.stage (tenant_id, id),
  constraint shop_board_gate_stage foreign key (tenant_id, gate_stage_id) references work.stage (tenant_id, id),
  constraint shop_board_rework_stage foreign key (tenant_id, rework_stage_id) references work.stage (tenant_id, id),
  constraint shop_board_ready_stage foreign key (tenant_id, ready_stage_id) references work.stage (tenant_id, id)
);

create table coating.shop_job (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  reference text not null,
  work_job_id uuid not null,
  shop_board_id uuid not null,
  location_id uuid,
  quote_id uuid,
  customer_id uuid not null,
  drop_off_id uuid,
  parent_id uuid,
  title text not null,
  colour_name text,
  colour_code text,
  photo_id uuid,
  part_count integer not null constraint shop_job_count check (part_count > 0),
  passed_count integer not null default 0,
  failed_count integer not null default 0,
  rework_count integer not null default 0,
  cause text,
  payer text,
  due_on date,
  price_amount bigint not null,
  price_currency char(3) not null,
  planned_cost_amount bigint not null,
  planned_cost_currency char(3) not null,
  approved_at timestamptz,
  invoiced_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint shop_job_work_job foreign key (tenant_id, work_job_id) references work.job (tenant_id, id),
  constraint shop_job_shop_board foreign key (tenant_id, shop_board_id) references coating.shop_board (tenant_id, id),
  constraint shop_job_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint shop_job_quote foreign key (tenant_id, quote_id) references coating.quote (tenant_id, id),
  constraint shop_job_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint shop_job_drop_off foreign key (tenant_id, drop_off_id) references coating.drop_off (tenant_id, id),
  constraint shop_job_parent foreign key (tenant_id, parent_id) references coating.shop_job (tenant_id, id),
  constraint shop_job_photo foreign key (tenant_id, photo_id) references files.file (tenant_id, id),
  constraint shop_job_reference unique (tenant_id, reference),
  constraint shop_job_card unique (tenant_id, work_job_id),
  constraint shop_job_rework check ((parent_id is null) = (cause is null) and (parent_id is null) = (payer is null)),
  constraint shop_job_parts check (passed_count >= 0 and failed_count >= 0 and rework_count between 0 and failed_count
    and passed_count + failed_count <= part_count)
);

-- One job of a quote, however many ask for it at once.
create unique index shop_job_of_quote on coating.shop_job (tenant_id, quote_id) where parent_id is null;

create table coating.proof (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  revision integer not null,
  quote_id uuid not null,
  customer_id uuid not null,
  location_id uuid,
  status text not null constraint proof_status check (status in ('open', 'approved', 'changes_asked', 'superseded')),
  note text,
  file_ids uuid[] not null default '{}',
  content_hash text not null,
  expires_at timestamptz not null,
  sent_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  answered_from text,
  comment text,
  sent_by_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint proof_quote foreign key (tenant_id, quote_id) references coating.quote (tenant_id, id),
  constraint proof_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint proof_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint proof_number unique (tenant_id, number, revision),
  constraint proof_answered check ((status in ('approved', 'changes_asked')) = (answered_at is not null)),
  constraint proof_comment check (status <> 'changes_asked' or length(trim(comment)) > 0)
);

-- Only the newest proof of a quote can be answered.
create unique index proof_open on coating.proof (tenant_id, quote_id) where status = 'open';

create table coating.time_entry (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  shop_job_id uuid not null,
  location_id uuid,
  step text not null,
  worker_id uuid not null,
  worker_name text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  minutes integer,
  cost_amount bigint,
  cost_currency char(3),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint time_entry_shop_job foreign key (tenant_id, shop_job_id) references coating.shop_job (tenant_id, id),
  constraint time_entry_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint time_entry_minutes check ((ended_at is null) = (minutes is null) and minutes >= 0)
);

-- Nobody works on two jobs at a time.
create unique index time_entry_running on coating.time_entry (tenant_id, worker_id) where ended_at is null;

create table coating.oven_cycle (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  shop_job_id uuid not null,
  location_id uuid,
  oven text not null,
  minutes integer not null constraint oven_cycle_minutes check (minutes > 0),
  baked_at timestamptz not null,
  cost_amount bigint not null,
  cost_currency char(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint oven_cycle_shop_job foreign key (tenant_id, shop_job_id) references coating.shop_job (tenant_id, id),
  constraint oven_cycle_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);

create table coating.quality_check (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  shop_job_id uuid not null,
  location_id uuid,
  passed_count integer not null,
  failed_count integer not null,
  cause text,
  note text,
  checked_at timestamptz not null,
  checked_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint quality_check_shop_job foreign key (tenant_id, shop_job_id) references coating.shop_job (tenant_id, id),
  constraint quality_check_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint quality_check_count check (passed_count >= 0 and failed_count >= 0 and passed_count + failed_count > 0),
  constraint quality_check_cause check (failed_count = 0 or cause is not null)
);

create index drop_off_customer on coating.drop_off (tenant_id, customer_id);
create index drop_off_location on coating.drop_off (tenant_id, location_id);
create index part_customer on coating.part (tenant_id, customer_id);
create index received_part_drop_off on coating.received_part (tenant_id, drop_off_id);
create index received_part_customer on coating.received_part (tenant_id, customer_id);
create index received_part_location on coating.received_part (tenant_id, location_id);
create index received_part_part on coating.received_part (tenant_id, part_id);
create index quote_customer on coating.quote (tenant_id, customer_id);
create index quote_location on coating.quote (tenant_id, location_id);
create index quote_drop_off on coating.quote (tenant_id, drop_off_id);
create index quote_price_book on coating.quote (tenant_id, price_book_id);
create index quote_replaces on coating.quote (tenant_id, replaces_id);
create index quote_item_location on coating.quote_item (tenant_id, location_id);
create index quote_item_part on coating.quote_item (tenant_id, part_id);
create index shop_board_location on coating.shop_board (tenant_id, location_id);
create index shop_board_proof_stage on coating.shop_board (tenant_id, proof_stage_id);
create index shop_board_approved_stage on coating.shop_board (tenant_id, approved_stage_id);
create index shop_board_gate_stage on coating.shop_board (tenant_id, gate_stage_id);
create index shop_board_rework_stage on coating.shop_board (tenant_id, rework_stage_id);
create index shop_board_ready_stage on coating.shop_board (tenant_id, ready_stage_id);
create index shop_job_shop_board on coating.shop_job (tenant_id, shop_board_id);
create index shop_job_location on coating.shop_job (tenant_id, location_id);
create index shop_job_customer on coating.shop_job (tenant_id, customer_id);
create index shop_job_drop_off on coating.shop_job (tenant_id, drop_off_id);
create index shop_job_parent on coating.shop_job (tenant_id, parent_id);
create index shop_job_photo on coating.shop_job (tenant_id, photo_id);
create index shop_job_quote on coating.shop_job (tenant_id, quote_id);
create index proof_quote on coating.proof (tenant_id, quote_id);
create index proof_customer on coating.proof (tenant_id, customer_id);
create index proof_location on coating.proof (tenant_id, location_id);
create index time_entry_shop_job on coating.time_entry (tenant_id, shop_job_id);
create index time_entry_location on coating.time_entry (tenant_id, location_id);
create index oven_cycle_shop_job on coating.oven_cycle (tenant_id, shop_job_id);
create index oven_cycle_location on coating.oven_cycle (tenant_id, location_id);
create index quality_check_shop_job on coating.quality_check (tenant_id, shop_job_id);
create index quality_check_location on coating.quality_check (tenant_id, location_id);

select kernel.protect('coating.price_book');
select kernel.protect('coating.drop_off');
select kernel.protect('coating.part');
select kernel.protect('coating.received_part');
select kernel.protect('coating.quote');
select kernel.protect('coating.quote_item');
select kernel.protect('coating.shop_board');
select kernel.protect('coating.shop_job');
select kernel.protect('coating.proof');
select kernel.protect('coating.time_entry');
select kernel.protect('coating.oven_cycle');
select kernel.protect('coating.quality_check');
select kernel.searchable('coating.shop_job', title => 'reference', subtitle => 'title',
  body => 'concat_ws('' '', reference, title, colour_name)');
select kernel.searchable('coating.quote', title => 'title', subtitle => '''Quote '' || number',
  body => 'concat_ws('' '', number, title)');
select kernel.searchable('coating.part', title => 'name', subtitle => 'part_number',
  body => 'concat_ws('' '', part_number, name)');

-- What the customer has been told stands: a price changes by a new revision only.
create function coating.price_stands() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'an issued quote is never repriced' using errcode = 'check_violation', constraint = 'quote_price_stands';
end $$;

create trigger quote_price_stands before update on coating.quote for each row
  when (old.status <> 'draft' and (old.price_amount, old.cost_amount, old.lines, old.rates, old.is_rush)
    is distinct from (new.price_amount, new.cost_amount, new.lines, new.rates, new.is_rush))
  execute function coating.price_stands();

create function coating.item_stands() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from coating.quote q where q.tenant_id = old.tenant_id and q.id = old.quote_id
    and q.status <> 'draft') then
    raise exception 'an issued quote is never repriced' using errcode = 'check_violation', constraint = 'quote_price_stands';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger quote_item_stands before update or delete on coating.quote_item
  for each row execute function coating.item_stands();
