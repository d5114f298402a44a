-- Who may see what a payer owes is said where customers are kept; the rows move there.
-- The owner of the tables sees no rows of a tenant without naming it; tenants are few when this runs.
do $$
declare
  each_tenant record;
begin
  for each_tenant in select id from kernel.tenant loop
    perform set_config('app.tenant_id', each_tenant.id::text, true);
    insert into people.customer_access (tenant_id, id, version, created_at, updated_at, archived_at, external_id, custom, customer_id, viewer_id)
      select tenant_id, id, version, created_at, updated_at, archived_at, external_id, custom, payer_id, viewer_id
      from billing.payer_access where tenant_id = each_tenant.id
      on conflict do nothing;
  end loop;
  perform set_config('app.tenant_id', '', true);
end $$;
drop table billing.payer_access;
