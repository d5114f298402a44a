-- A link that opens a page by itself is kept sealed, goes out in the letter alone, and stands in no list.
alter table notices.notice add column secret_link text;

-- Those that were kept in the clear are told no more. The owner of the tables sees no rows of a tenant without naming it.
do $$
declare
  each_tenant record;
begin
  for each_tenant in select id from kernel.tenant loop
    perform set_config('app.tenant_id', each_tenant.id::text, true);
    update notices.notice set link = '/portal' where tenant_id = each_tenant.id and link like '/l/%';
  end loop;
  perform set_config('app.tenant_id', '', true);
end $$;

alter table notices.notice add constraint notice_link_is_open check (link not like '/l/%');
