-- A party sits at a table of the venue it booked at, whatever any code above says.
alter table venues.guest_table add constraint guest_table_of_venue unique (tenant_id, id, venue_id);
drop index venues.table_use_table;
create index table_use_table on venues.table_use (tenant_id, table_id, venue_id);
alter table venues.table_use drop constraint table_use_table;
alter table venues.table_use add constraint table_use_table
  foreign key (tenant_id, table_id, venue_id) references venues.guest_table (tenant_id, id, venue_id);
