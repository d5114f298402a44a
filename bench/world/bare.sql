-- The rows of the large tenant as one would keep them without tenants: plain keys, no policies, no triggers.
create schema bare;
create extension if not exists pg_trgm with schema public;

create table bare.customer as select * from people.customer where tenant_id = :'tenant';
alter table bare.customer drop column tenant_id, add primary key (id);
create index on bare.customer (name, id);
alter table bare.customer add column haystack text not null
  generated always as (lower(name || ' ' || coalesce(email, '') || ' ' || coalesce(phone, ''))) stored;
create index on bare.customer using gin (haystack public.gin_trgm_ops);

create table bare.pet as select * from pets.pet where tenant_id = :'tenant';
alter table bare.pet drop column tenant_id, add primary key (id), add foreign key (customer_id) references bare.customer;
create index on bare.pet (customer_id, id);

create table bare.room as select * from places.room where tenant_id = :'tenant';
alter table bare.room drop column tenant_id, add primary key (id);

create table bare.stay as
  select id, version, created_at, updated_at, archived_at, external_id, custom, number, customer_id, location_id,
    room_type_id, room_id, status, arrives_on, departs_on, party_size, nightly_rate_amount, nightly_rate_currency,
    total_amount, total_currency, notes
  from bookings.stay where tenant_id = :'tenant';
alter table bare.stay add primary key (id),
  alter column version set default 1, alter column custom set default '{}',
  alter column number set not null, alter column number add generated always as identity (start with 1000000),
  add column during daterange not null generated always as (daterange(arrives_on, departs_on, '[)')) stored,
  add foreign key (customer_id) references bare.customer, add foreign key (room_id) references bare.room,
  add exclude using gist (room_id with =, during with &&) where (status not in ('cancelled', 'no_show'));
create index on bare.stay (customer_id, arrives_on);
