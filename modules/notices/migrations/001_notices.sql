-- What one person is told. Once for each key and person, however often it is asked for.
create table notices.notice (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  key text not null,
  member_id uuid,
  customer_id uuid,
  recipient_id uuid not null generated always as (coalesce(member_id, customer_id)) stored,
  topic text not null,
  template text not null,
  template_version integer not null,
  title text not null,
  body text not null,
  link text,
  is_urgent boolean not null default false,
  read_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint notice_once unique (tenant_id, key, recipient_id),
  constraint notice_one_person check (num_nonnulls(member_id, customer_id) = 1),
  constraint notice_member_id foreign key (tenant_id, member_id) references kernel.member (tenant_id, id),
  constraint notice_customer_id foreign key (tenant_id, customer_id) references people.customer (tenant_id, id)
);
create index notice_recipient on notices.notice (tenant_id, recipient_id, id desc);
create index notice_member on notices.notice (tenant_id, member_id);
create index notice_customer on notices.notice (tenant_id, customer_id);
create index notice_unread on notices.notice (tenant_id, recipient_id) where read_at is null;

-- A notice on its way by mail, and what became of it.
create table notices.delivery (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  notice_id uuid not null,
  channel text not null constraint delivery_channel check (channel in ('email')),
  address text,
  status text not null
    constraint delivery_status check (status in ('held', 'sending', 'waiting', 'sent', 'skipped', 'failed')),
  attempt_count integer not null default 0,
  reason text,
  sent_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint delivery_once unique (tenant_id, notice_id, channel),
  constraint delivery_notice foreign key (tenant_id, notice_id) references notices.notice (tenant_id, id)
);
create index delivery_open on notices.delivery (tenant_id, status, id) where status <> 'sent';

create table notices.preference (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  person_id uuid not null,
  topic text not null,
  email boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint preference_once unique (tenant_id, person_id, topic)
);

-- Where no mail server is named, mails stay here to be looked at.
create table notices.mail (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  sender text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  message_id text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint mail_once unique (tenant_id, message_id)
);

select kernel.protect('notices.notice');
select kernel.protect('notices.delivery');
select kernel.protect('notices.preference');
select kernel.protect('notices.mail');
