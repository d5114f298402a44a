-- Rows of a whole business that come from elsewhere hold what triggers would do already. Whoever owns the tables has
-- triggers on insert stay silent with app.pouring; for the roles that serve they always fire. Any owner may do this, where
-- session_replication_role would need a superuser. Called after migrations: triggers made later heed it too.
create function kernel.heed_pouring() returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  condition constant text := $c$(coalesce(current_setting('app.pouring'::text, true), ''::text) <> 'on'::text
    or session_user = any ('{mainstay_app,mainstay_dispatch,mainstay_auth,mainstay_worker}'::name[]))$c$;
  found record;
begin
  -- 4: on insert.
  for found in select g.tgname, g.tgrelid::regclass as on_table, pg_get_triggerdef(g.oid) as definition
    from pg_trigger g join pg_class t on t.oid = g.tgrelid
    where not g.tgisinternal and g.tgtype & 4 > 0 and g.tgparentid = 0
      and t.relnamespace::regnamespace::text !~ '^(auth|graphile_worker|public|information_schema|pg_.*)$'
      and pg_get_triggerdef(g.oid) !~ 'app\.pouring'
  loop
    execute format('drop trigger %I on %s', found.tgname, found.on_table);
    execute case when found.definition ~ ' WHEN \(.*\) EXECUTE FUNCTION '
      then regexp_replace(found.definition, ' WHEN \((.*)\) EXECUTE FUNCTION ', ' WHEN ((\1) and ' || condition || ') EXECUTE FUNCTION ')
      else replace(found.definition, ' EXECUTE FUNCTION ', ' WHEN ' || condition || ' EXECUTE FUNCTION ') end;
  end loop;
end $$;
revoke execute on function kernel.heed_pouring from public;
