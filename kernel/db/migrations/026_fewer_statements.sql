-- The tenant of the transaction, the lock of an Idempotency-Key, and then what that key was answered before, in one
-- statement. Volatile: what is read last is what was committed while nobody else had the lock.
create function kernel.claim_key(
  tenant uuid, who uuid, verb text, given text,
  out is_ours boolean, out fingerprint text, out status integer, out headers jsonb, out body text
) language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  own constant text := set_config('app.tenant_id', tenant::text, true);
begin
  is_ours := pg_try_advisory_xact_lock(hashtextextended(concat_ws(E'\n', own, who, verb, given), 0));
  if is_ours then
    select encode(i.fingerprint, 'hex'), i.status, i.headers, i.body into fingerprint, status, headers, body
      from kernel.idempotency i
      where i.tenant_id = tenant and i.principal = who and i.operation = verb and i.key = given;
  end if;
end $$;
revoke execute on function kernel.claim_key from public;
grant execute on function kernel.claim_key to mainstay_app;

-- An event and a kept answer are written beside the entry of the same verb, whose reference to the tenant holds for all
-- three; and no tenant's row ever goes.
alter table kernel.event drop constraint event_tenant_id_fkey;
alter table kernel.idempotency drop constraint idempotency_tenant_id_fkey;
