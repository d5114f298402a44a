-- Every customer and pet of the tenant :more times more, with ids of their own; triggers stand aside, and what they
-- would have written for search is copied as well.
set session_replication_role = replica;

create function pg_temp.copy_of(id uuid, k integer) returns uuid language sql immutable as $$ select md5(id::text || k)::uuid $$;

insert into people.customer (tenant_id, id, created_at, updated_at, name, email, phone, country, notes)
select tenant_id, pg_temp.copy_of(id, k), created_at, updated_at, name, k || email, phone, country, notes
from people.customer, generate_series(1, :more) k where tenant_id = :'tenant';

insert into pets.pet (tenant_id, id, created_at, updated_at, customer_id, name, species, breed, sex, born_on, weight_grams)
select tenant_id, pg_temp.copy_of(id, k), created_at, updated_at, pg_temp.copy_of(customer_id, k), name, species, breed, sex,
  born_on, weight_grams
from pets.pet, generate_series(1, :more) k where tenant_id = :'tenant';

insert into kernel.search_word (tenant_id, word, entity, row_id)
select tenant_id, word, entity, pg_temp.copy_of(row_id, k)
from kernel.search_word, generate_series(1, :more) k
where tenant_id = :'tenant' and entity in ('people.customer', 'pets.pet');

insert into kernel.search_document (tenant_id, entity, row_id, title, subtitle, body)
select tenant_id, entity, pg_temp.copy_of(row_id, k), title, subtitle, body
from kernel.search_document, generate_series(1, :more) k
where tenant_id = :'tenant' and entity in ('people.customer', 'pets.pet');

set session_replication_role = origin;
