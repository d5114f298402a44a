create table children.child (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  customer_id uuid not null,
  kind text not null default 'child' constraint child_kind check (kind = 'child'),
  name text not null,
  born_on date not null,
  alert text,
  notes text,
  starts_on date,
  ends_on date,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint child_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint child_days check (ends_on >= starts_on)
);
create index child_customer on children.child (tenant_id, customer_id);
create index child_name on children.child (tenant_id, name, id);

create table children.contact (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  child_id uuid not null,
  customer_id uuid,
  name text not null,
  phone text,
  relationship text not null,
  role text not null constraint contact_role check (role in ('guardian', 'family', 'pickup', 'emergency')),
  weekdays text[] not null default '{}',
  valid_from_on date,
  valid_until_on date,
  is_denied boolean not null default false,
  document text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint contact_child foreign key (tenant_id, child_id) references children.child (tenant_id, id),
  constraint contact_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint contact_days check (valid_until_on >= valid_from_on),
  -- A legal parent is never kept away without a document on file.
  constraint contact_denial check (not is_denied or document is not null)
);
create index contact_child on children.contact (tenant_id, child_id);
create index contact_customer on children.contact (tenant_id, customer_id);

create table children.pass (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  child_id uuid not null,
  name text not null,
  id_document text not null,
  code_hash text,
  valid_until_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint pass_child foreign key (tenant_id, child_id) references children.child (tenant_id, id)
);
create index pass_child on children.pass (tenant_id, child_id, valid_until_at);

select kernel.protect('children.child');
select kernel.protect('children.contact');
select kernel.protect('children.pass');
select kernel.searchable('children.child', title => 'name', body => 'concat_ws('' '', alert, notes)');

create trigger child_is_dependant after insert or update on children.child
  for each row execute function care.mirror_dependant('kind', 'ends_on');
create trigger child_was_dependant after delete on children.child
  for each row execute function care.forget_dependant();
