-- What was on record before there was a status had been taken at its word.
alter table pets.vaccination
  add column status text not null default 'verified'
    constraint vaccination_status check (status in ('pending', 'verified', 'rejected')),
  add column verified_at timestamptz,
  add column verified_by_id uuid,
  add column rejection_reason text;
alter table pets.vaccination alter column status set default 'pending';

create trigger vaccination_is_health_record after insert or update on pets.vaccination
  for each row execute function care.mirror_health_record('pet_id', 'vaccine');
create trigger vaccination_was_health_record after delete on pets.vaccination
  for each row execute function care.forget_health_record();

-- The owner of the tables sees no rows of a tenant without naming it; tenants are few when this runs.
do $$
declare
  each_tenant record;
begin
  for each_tenant in select id from kernel.tenant loop
    perform set_config('app.tenant_id', each_tenant.id::text, true);
    insert into care.health_record (tenant_id, id, dependant_id, record, given_on, expires_on, status, archived_at)
      select tenant_id, id, pet_id, vaccine, given_on, expires_on, status, archived_at from pets.vaccination
      where tenant_id = each_tenant.id
      on conflict do nothing;
  end loop;
  perform set_config('app.tenant_id', '', true);
end $$;
