-- One tenant full of rows, the same ones in each run. Everything goes through the tables' own triggers, so that search,
-- guests and places are as they would be.
create temp table made (customers integer, pets integer, stays integer, rooms integer);
insert into made values (:customers, :pets, :stays, :rooms);

create function pg_temp.pick(words text[], n bigint) returns text language sql immutable
  as $$ select words[1 + ((hashint8extended(n, 7) & 2147483647) % array_length(words, 1))::integer] $$;

create function pg_temp.first_name(n bigint) returns text language sql immutable as $$
  select pg_temp.pick('{Ana,Ben,Clara,Dora,Emil,Fay,Gina,Hugo,Ines,Jonas,Kira,Leo,Marta,Nils,Olga,Paul,Rita,Sam,Tess,Ugo,
    Vera,Will,Yara,Zoe,Adam,Bella,Carl,Diana,Erik,Frida,George,Helen,Ivan,Julia,Karl,Lena,Mario,Nora,Oscar,Petra}', n) $$;

create function pg_temp.last_name(n bigint) returns text language sql immutable as $$
  select initcap(pg_temp.pick('{al,bar,cor,dal,el,far,gar,hal,is,jan,kel,lor,mar,nor,os,per,quin,ros,sal,tor,ul,var,wes,yor,zan}', n)
    || pg_temp.pick('{a,an,ber,co,den,er,fi,gor,i,le,ma,ni,o,pe,ri,sto,ta,u,ven,wi}', n + 10000019)
    || pg_temp.pick('{bach,berg,dale,feld,ford,ga,holm,kin,land,ley,man,nes,ran,ro,sen,son,stein,ton,vik,well}', n + 20000003)) $$;

create temp table customer as
  select n, kernel.uuid_v7() as id, pg_temp.first_name(n) as first, pg_temp.last_name(n) as last
  from made, generate_series(1, made.customers) n;

insert into people.customer (tenant_id, id, created_at, updated_at, name, email, phone, country, notes)
select :'tenant', id, now(), now(), first || ' ' || last, lower(first || '.' || last) || n % 100 || '@mail.example',
  '+351 9' || lpad((hashint8extended(n, 3) & 2147483647)::text, 10, '0'), pg_temp.pick('{PT,ES,FR,GB,DE}', n),
  case when n % 5 = 0 then 'Prefers a call in the evening.' end
from customer;

insert into pets.pet (tenant_id, id, created_at, updated_at, customer_id, name, species, breed, sex, born_on, weight_grams)
select :'tenant', kernel.uuid_v7(), now(), now(), c.id,
  pg_temp.pick('{Bella,Luna,Max,Rocky,Milo,Nala,Simba,Coco,Toby,Lola,Bruno,Kiki,Oreo,Zeus,Ruby,Finn}', i),
  pg_temp.pick('{dog,dog,dog,cat,other}', i),
  pg_temp.pick('{Beagle,Boxer,Collie,Dachshund,Labrador,Poodle,Podengo,Spaniel,Terrier,Whippet}', i + 5),
  pg_temp.pick('{female,male}', i), date '2020-01-01' + (i % 1500)::integer, 2000 + (i % 40000)::integer
from made, generate_series(1, made.pets) i
join customer c on c.n = 1 + (i - 1) % :customers;

create temp table kind as
  select n, kernel.uuid_v7() as id, (array['S', 'M', 'L'])[n] as code, (array['small', 'medium', 'large'])[n] as size
  from generate_series(1, 3) n;
insert into places.room_type (tenant_id, id, created_at, updated_at, location_id, name, code, size, capacity,
  nightly_rate_amount, nightly_rate_currency)
select :'tenant', id, now(), now(), :'location', initcap(size) || ' room', code, size, 1 + n, 3000 + 1000 * n, 'EUR' from kind;

create temp table room as
  select i as n, kernel.uuid_v7() as id, k.id as type_id, k.code, k.size, 1 + k.n as capacity
  from made, generate_series(1, made.rooms) i join kind k on k.n = 1 + i % 3;
insert into places.room (tenant_id, id, created_at, updated_at, location_id, room_type_id, name, code, size, capacity, position)
select :'tenant', id, now(), now(), :'location', type_id, 'Room ' || n, code || n, size, capacity, n from room;

-- Each room has a stay of one to three nights every four days, from a month ago on.
create temp table stay as
  select r.id as room_id, r.type_id, i as n, 1 + i % :customers as customer, arrives_on,
    arrives_on + 1 + ((hashint8extended(i, 5) & 1023) % 3)::integer as departs_on
  from made cross join room r
  cross join lateral generate_series(0, (made.stays - 1) / made.rooms) k
  cross join lateral (select r.n + k * made.rooms as i) numbered
  cross join lateral (select current_date - 30 + k::integer * 4 + (r.n % 2)::integer as arrives_on) at
  where i <= made.stays;
insert into bookings.stay (tenant_id, id, created_at, updated_at, number, customer_id, location_id, room_type_id, room_id,
  status, arrives_on, departs_on, party_size, nightly_rate_amount, nightly_rate_currency, total_amount, total_currency)
select :'tenant', kernel.uuid_v7(), now(), now(), s.n, c.id, :'location', s.type_id, s.room_id,
  case when departs_on < current_date then 'checked_out' when arrives_on < current_date then 'checked_in' else 'confirmed' end,
  arrives_on, departs_on, 1, 5000, 'EUR', 5000 * (departs_on - arrives_on), 'EUR'
from stay s join customer c on c.n = s.customer;

insert into kernel.counter (tenant_id, kind, value) values (:'tenant', 'bookings.stay', :stays)
  on conflict (tenant_id, kind) do update set value = excluded.value;
drop table made, customer, kind, room, stay;
