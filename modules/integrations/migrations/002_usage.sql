-- Requests by hour and caller: each key by itself, people and guests together by kind.
create table integrations.usage (
  tenant_id uuid not null references kernel.tenant (id),
  hour_at timestamptz not null,
  kind text not null,
  principal_id uuid not null,
  request_count bigint not null,
  refused_count bigint not null,
  primary key (tenant_id, hour_at, kind, principal_id)
);
select kernel.protect('integrations.usage');
