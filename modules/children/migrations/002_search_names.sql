-- What is medical is not for everybody who may look a child up, so the search box knows names only.
drop trigger child_searchable on children.child;
drop function children.child_searchable();
drop function children.child_searchable(uuid[]);
select kernel.searchable('children.child', title => 'name');

do $$
declare
  each_tenant record;
begin
  for each_tenant in select id from kernel.tenant loop
    perform set_config('app.tenant_id', each_tenant.id::text, true);
    update kernel.search_document set body = '' where tenant_id = each_tenant.id and entity = 'children.child';
  end loop;
  perform set_config('app.tenant_id', '', true);
end $$;
