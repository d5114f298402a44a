-- The rate is for one period: a week unless said otherwise. A pause takes days out of it.
alter table tuition.plan
  add column cadence text not null default 'weekly'
    constraint plan_cadence check (cadence in ('weekly', 'biweekly', 'twice_monthly', 'monthly', 'quarterly', 'annually')),
  add column paused_from_on date,
  add column paused_until_on date,
  add constraint plan_pause check (paused_until_on >= paused_from_on);
create index plan_running on tuition.plan (tenant_id, location_id, starts_on) where archived_at is null;
