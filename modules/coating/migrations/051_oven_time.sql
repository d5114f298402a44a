-- What a batch took of an oven comes to its jobs by itself, once for each file that says how long it was.
alter table coating.oven_cycle add column cure_log_id uuid,
  add constraint oven_cycle_cure_log foreign key (tenant_id, cure_log_id) references coating.cure_log (tenant_id, id),
  add constraint oven_cycle_once unique (tenant_id, cure_log_id, shop_job_id);
