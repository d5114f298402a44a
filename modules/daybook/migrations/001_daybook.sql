create table daybook.entry (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  dependant_id uuid not null,
  location_id uuid not null,
  area_id uuid,
  kind text not null
    constraint entry_kind check (kind in ('meal', 'bottle', 'nap', 'nappy', 'activity', 'note', 'photo')),
  at timestamptz not null,
  ended_at timestamptz,
  meal text,
  amount text constraint entry_amount check (amount in ('all', 'most', 'some', 'none')),
  millilitres integer,
  text text,
  photo_ids uuid[] not null default '{}',
  is_for_family boolean not null default true,
  by_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint entry_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id),
  constraint entry_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint entry_area foreign key (tenant_id, area_id) references presence.area (tenant_id, id),
  constraint entry_order check (ended_at >= at)
);
create index entry_dependant on daybook.entry (tenant_id, dependant_id, at);
create index entry_area on daybook.entry (tenant_id, area_id, at);
create index entry_location on daybook.entry (tenant_id, location_id, at);
-- Nobody sleeps twice at once.
create unique index entry_asleep on daybook.entry (tenant_id, dependant_id)
  where kind = 'nap' and ended_at is null and archived_at is null;

select kernel.protect('daybook.entry');
