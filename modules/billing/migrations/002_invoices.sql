create table billing.tax_rate (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  category text not null,
  name text not null,
  percent text not null constraint tax_rate_percent check (percent ~ '^\d{1,2}(\.\d{1,4})?$'),
  starts_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint tax_rate_start unique (tenant_id, category, starts_on)
);
select kernel.protect('billing.tax_rate');

create table billing.invoice (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  kind text not null constraint invoice_kind check (kind in ('invoice', 'credit_note')),
  number integer not null,
  reference text not null,
  status text not null constraint invoice_status
    check (status in ('issued', 'part_paid', 'paid', 'credited', 'written_off', 'void')),
  payer_id uuid not null,
  location_id uuid,
  subject_entity text,
  subject_id uuid,
  credits_id uuid,
  reason text,
  issued_on date not null,
  due_on date not null,
  currency char(3) not null,
  tax_inclusive boolean not null,
  net_amount bigint not null,
  net_currency char(3) not null,
  tax_amount bigint not null,
  tax_currency char(3) not null,
  total_amount bigint not null constraint invoice_total check (total_amount >= 0),
  total_currency char(3) not null,
  paid_amount bigint not null default 0 constraint invoice_paid check (paid_amount >= 0),
  paid_currency char(3) not null,
  credited_amount bigint not null default 0 constraint invoice_credited
    check (credited_amount between 0 and total_amount),
  credited_currency char(3) not null,
  written_off_amount bigint not null default 0 constraint invoice_written_off check (written_off_amount >= 0),
  written_off_currency char(3) not null,
  due_amount bigint not null generated always as (case kind when 'credit_note' then 0
    else total_amount - paid_amount - credited_amount - written_off_amount end) stored
    constraint invoice_due check (due_amount >= 0),
  due_currency char(3) not null generated always as (currency) stored,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint invoice_number unique (tenant_id, kind, number),
  constraint invoice_sum check (net_amount + tax_amount = total_amount),
  constraint invoice_one_currency check (net_currency = currency and tax_currency = currency
    and total_currency = currency and paid_currency = currency and credited_currency = currency
    and written_off_currency = currency),
  constraint invoice_payer foreign key (tenant_id, payer_id) references people.customer (tenant_id, id),
  constraint invoice_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint invoice_credits foreign key (tenant_id, credits_id) references billing.invoice (tenant_id, id)
);
create index invoice_payer on billing.invoice (tenant_id, payer_id, due_on);
create index invoice_location on billing.invoice (tenant_id, location_id, issued_on);
create index invoice_credits on billing.invoice (tenant_id, credits_id);
create index invoice_subject on billing.invoice (tenant_id, subject_id);
create index invoice_open on billing.invoice (tenant_id, payer_id, due_on) where due_amount > 0;

create table billing.invoice_line (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  invoice_id uuid not null,
  position integer not null,
  description text not null,
  rule text not null,
  explanation text,
  category text not null,
  quantity text not null,
  unit_amount bigint not null,
  unit_currency char(3) not null,
  net_amount bigint not null,
  net_currency char(3) not null,
  tax_category text,
  tax_percent text not null,
  tax_amount bigint not null,
  tax_currency char(3) not null,
  total_amount bigint not null,
  total_currency char(3) not null,
  subject_entity text,
  subject_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint invoice_line_position unique (tenant_id, invoice_id, position),
  constraint invoice_line_sum check (net_amount + tax_amount = total_amount),
  constraint invoice_line_invoice foreign key (tenant_id, invoice_id) references billing.invoice (tenant_id, id)
);

select kernel.protect('billing.invoice');
-- An issued line stands as it is; a credit note speaks against it.
select kernel.protect_append_only('billing.invoice_line');
select kernel.searchable('billing.invoice', title => 'reference', subtitle => 'issued_on::text',
  body => 'concat_ws('' '', number, reason)');

-- What was issued is not edited: only what has been paid, credited and written off since moves.
create function billing.keep_issued() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.number, new.kind, new.reference, new.payer_id, new.location_id, new.subject_id, new.credits_id, new.issued_on,
      new.currency, new.net_amount, new.tax_amount, new.total_amount)
    is distinct from (old.number, old.kind, old.reference, old.payer_id, old.location_id, old.subject_id, old.credits_id,
      old.issued_on, old.currency, old.net_amount, old.tax_amount, old.total_amount) then
    raise exception 'an issued invoice is not edited'
      using errcode = 'check_violation', schema = 'billing', table = 'invoice', constraint = 'invoice_issued';
  end if;
  return new;
end $$;
create trigger invoice_issued before update on billing.invoice for each row execute function billing.keep_issued();
revoke delete on billing.invoice from mainstay_app;

-- Taken inside the insert and given back when that is rolled back: numbers have no gaps.
create function billing.number_document() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  kind_of_number constant text := case when tg_table_name = 'invoice' then 'billing.' || (to_jsonb(new) ->> 'kind')
    else 'billing.' || tg_table_name end;
begin
  insert into kernel.counter as c (tenant_id, kind, value) values (new.tenant_id, kind_of_number, 1)
    on conflict (tenant_id, kind) do update set value = c.value + 1
    returning value into new.number;
  return new;
end $$;
create function billing.refer_to_document() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.reference := coalesce((select t.settings ->> case new.kind when 'invoice' then 'invoicePrefix'
      else 'creditNotePrefix' end from kernel.tenant t where t.id = new.tenant_id),
    case new.kind when 'invoice' then 'INV-' else 'CN-' end) || new.number;
  return new;
end $$;
create trigger invoice_1_numbered before insert on billing.invoice
  for each row when (new.number is null) execute function billing.number_document();
create trigger invoice_2_referred before insert on billing.invoice
  for each row when (new.reference is null) execute function billing.refer_to_document();
