-- Open sockets outlive the request that let them in. Whoever loses a right must lose the socket's view with it, at
-- once and in every process: the tables that decide say so after commit.
create function kernel.tell_access_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('mainstay:access', case tg_argv[0]
    when 'actor' then 'actor:' || old.id
    else 'tenant:' || (to_jsonb(old) ->> tg_argv[1]) end);
  return null;
end $$;
revoke execute on function kernel.tell_access_changed from public;

create trigger tell_access_changed
  after update of user_id, role, location_ids, archived_at or delete on kernel.member
  for each row execute function kernel.tell_access_changed('actor');
create trigger tell_access_changed
  after update of role, location_ids, key_hash, expires_at, archived_at or delete on kernel.api_key
  for each row execute function kernel.tell_access_changed('actor');
create trigger tell_access_changed
  after update of name, permissions, archived_at or delete on kernel.role
  for each row execute function kernel.tell_access_changed('tenant', 'tenant_id');
create trigger tell_access_changed
  after update of status, edition on kernel.tenant
  for each row execute function kernel.tell_access_changed('tenant', 'id');
