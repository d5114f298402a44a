-- One notice may leave on several channels, and on one of them (push) to several devices.
alter table notices.delivery
  drop constraint delivery_channel,
  drop constraint delivery_status,
  drop constraint delivery_once,
  add column device_id uuid,
  add column provider_id text,
  add column delivered_at timestamptz,
  add column due_at timestamptz,
  add column part_count integer not null default 0,
  add column round integer not null default 0,
  -- Which job has it in hand while it is being sent.
  add column claimed_by text,
  -- What became of it, step by step: [{ at, status, reason, providerId }]. Only ever added to.
  add column steps jsonb not null default '[]',
  add constraint delivery_channel check (channel in ('email', 'sms', 'whatsapp', 'push')),
  add constraint delivery_status check (status in ('held', 'sending', 'waiting', 'sent', 'delivered', 'bounced',
    'suppressed', 'skipped', 'refused', 'failed')),
  add constraint delivery_once unique nulls not distinct (tenant_id, notice_id, channel, device_id);
drop index notices.delivery_open;
create index delivery_open on notices.delivery (tenant_id, status, due_at) where status in ('held', 'sending', 'waiting');
create index delivery_status on notices.delivery (tenant_id, status, id);
create index delivery_address on notices.delivery (tenant_id, address, channel, id);
create index delivery_provider on notices.delivery (tenant_id, provider_id) where provider_id is not null;

alter table notices.notice add column is_life_safety boolean not null default false;

-- Null: as the topic has it.
alter table notices.preference
  add column sms boolean,
  add column whatsapp boolean,
  add column push boolean;

-- How a person wants to be reached: their own night, their language, and everything in one mail a day.
create table notices.reach (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  person_id uuid not null,
  timezone text,
  quiet_from time,
  quiet_until time,
  digest text not null default 'none' constraint reach_digest check (digest in ('none', 'hourly', 'daily')),
  locale text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint reach_once unique (tenant_id, person_id)
);

-- A browser that asked to be told. Its address is a secret: who knows it can wake the device.
create table notices.device (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  person_id uuid not null,
  name text not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint device_once unique (tenant_id, endpoint)
);
create index device_person on notices.device (tenant_id, person_id) where archived_at is null;

-- Where nothing is sent any more, and why. Lifted: archived.
create table notices.suppression (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  channel text not null constraint suppression_channel check (channel in ('email', 'sms', 'whatsapp')),
  address text not null,
  cause text not null constraint suppression_cause check (cause in ('bounce', 'complaint', 'stop', 'manual')),
  reason text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);
create unique index suppression_once on notices.suppression (tenant_id, channel, address) where archived_at is null;

-- A house's own words for a notice. The highest number that is not taken back counts; none: Mainstay's own.
create table notices.wording (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  template text not null,
  locale text not null,
  number integer not null,
  title text not null,
  body text not null,
  written_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint wording_once unique (tenant_id, template, locale, number)
);

-- Parts of texts sent in a month: what a house has to pay for.
create table notices.spending (
  tenant_id uuid not null references kernel.tenant (id),
  month_on date not null,
  part_count integer not null,
  primary key (tenant_id, month_on)
);

alter table notices.mail
  add column channel text not null default 'email',
  add column html text,
  add column unsubscribe text;

select kernel.protect('notices.reach');
select kernel.protect('notices.device');
select kernel.protect('notices.suppression');
select kernel.protect('notices.wording');
select kernel.protect('notices.spending');
