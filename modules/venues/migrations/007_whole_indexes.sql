-- A reference is looked up from its other end too, which a partial index does not serve.
drop index venues.reservation_guest;
drop index venues.reservation_customer;
drop index venues.strike_customer;
create index reservation_guest on venues.reservation (tenant_id, guest_id);
create index reservation_customer on venues.reservation (tenant_id, customer_id);
create index strike_customer on venues.strike (tenant_id, customer_id);
