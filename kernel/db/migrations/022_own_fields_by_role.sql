-- Which roles see a field that a tenant added itself; null: all of them. The owner's always does.
alter table kernel.custom_field add column roles text[];
create policy dispatch_read on kernel.custom_field for select to mainstay_dispatch using (true);
grant select on kernel.custom_field to mainstay_dispatch;
