create table pets.pet (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  customer_id uuid not null,
  name text not null,
  species text not null constraint pet_species check (species in ('dog', 'cat', 'other')),
  breed text,
  sex text constraint pet_sex check (sex in ('female', 'male')),
  born_on date,
  weight_grams integer constraint pet_weight check (weight_grams > 0),
  colour text,
  alert text,
  feeding_notes text,
  notes text,
  deceased_on date,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint pet_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint pet_life check (deceased_on >= born_on)
);
create index pet_customer on pets.pet (tenant_id, customer_id);
create index pet_name on pets.pet (tenant_id, name, id);

create table pets.vaccination (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  pet_id uuid not null,
  vaccine text not null,
  given_on date not null,
  expires_on date,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint vaccination_pet foreign key (tenant_id, pet_id) references pets.pet (tenant_id, id),
  constraint vaccination_once unique (tenant_id, pet_id, vaccine, given_on),
  constraint vaccination_expires check (expires_on >= given_on)
);
create index vaccination_expires on pets.vaccination (tenant_id, expires_on);

select kernel.protect('pets.pet');
select kernel.protect('pets.vaccination');
select kernel.searchable('pets.pet', title => 'name', subtitle => 'breed',
  body => 'concat_ws('' '', breed, colour, alert, notes)');

create trigger pet_is_dependant after insert or update on pets.pet
  for each row execute function care.mirror_dependant('species', 'deceased_on');
create trigger pet_was_dependant after delete on pets.pet
  for each row execute function care.forget_dependant();
