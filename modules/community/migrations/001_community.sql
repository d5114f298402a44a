create table community.area (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  city text not null,
  about text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint area_once unique (tenant_id, city, name)
);

create table community.participant (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  person_id uuid not null,
  display_name text not null,
  city text not null,
  area_ids uuid[] not null constraint participant_areas check (cardinality(area_ids) between 1 and 3),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint participant_once unique (tenant_id, person_id)
);

create unique index participant_name on community.participant (tenant_id, lower(display_name));

create table community.review (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  venue_id uuid not null,
  location_id uuid not null,
  reservation_id uuid not null,
  author_id uuid not null,
  author_name text not null,
  is_by_staff boolean not null,
  visited_on date not null,
  food integer not null constraint review_food check (food between 1 and 5),
  service integer not null constraint review_service check (service between 1 and 5),
  value integer not null constraint review_value check (value between 1 and 5),
  overall integer not null constraint review_overall check (overall between 1 and 5),
  body text,
  edited_at timestamptz,
  visibility text not null default 'shown',
  reply text,
  replied_at timestamptz,
  resolved_at timestamptz,
  goodwill_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint review_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint review_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint review_reservation foreign key (tenant_id, reservation_id) references venues.reservation (tenant_id, id),
  constraint review_once unique (tenant_id, reservation_id)
);
create index review_location on community.review (tenant_id, location_id);
create index review_venue on community.review (tenant_id, venue_id, id);
create index review_author on community.review (tenant_id, author_id);

create table community.goodwill (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  review_id uuid not null,
  location_id uuid not null,
  amount_amount bigint not null,
  amount_currency char(3) not null,
  note text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint goodwill_review foreign key (tenant_id, review_id) references community.review (tenant_id, id),
  constraint goodwill_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index goodwill_review on community.goodwill (tenant_id, review_id);
create index goodwill_location on community.goodwill (tenant_id, location_id);

create table community.thread (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  area_id uuid not null,
  venue_id uuid,
  author_id uuid not null,
  author_name text not null,
  is_seated_here boolean not null,
  title text not null,
  body text not null,
  is_pinned boolean not null default false,
  post_count integer not null default 0,
  last_post_at timestamptz not null,
  edited_at timestamptz,
  visibility text not null default 'shown',
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint thread_area foreign key (tenant_id, area_id) references community.area (tenant_id, id),
  constraint thread_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id)
);
create index thread_venue on community.thread (tenant_id, venue_id);
create index thread_area on community.thread (tenant_id, area_id, is_pinned, last_post_at, id);
create index thread_author on community.thread (tenant_id, author_id, created_at);

create table community.post (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  thread_id uuid not null,
  area_id uuid not null,
  author_id uuid not null,
  author_name text not null,
  is_seated_here boolean not null,
  body text not null,
  edited_at timestamptz,
  visibility text not null default 'shown',
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint post_thread foreign key (tenant_id, thread_id) references community.thread (tenant_id, id),
  constraint post_area foreign key (tenant_id, area_id) references community.area (tenant_id, id)
);
create index post_area on community.post (tenant_id, area_id);
create index post_thread on community.post (tenant_id, thread_id, id);
create index post_author on community.post (tenant_id, author_id, created_at);

create table community.revision (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  subject text not null,
  subject_id uuid not null,
  before jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);
create index revision_subject on community.revision (tenant_id, subject_id, id);

create table community.case (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  subject text not null,
  subject_id uuid not null,
  area_id uuid,
  venue_id uuid,
  author_id uuid not null,
  author_name text not null,
  excerpt text not null,
  status text not null,
  report_count integer not null,
  reasons text not null,
  due_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  reason text,
  note text,
  reversible_until_at timestamptz,
  appealed_at timestamptz,
  appeal text,
  appeal_outcome text,
  appeal_note text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint case_area foreign key (tenant_id, area_id) references community.area (tenant_id, id),
  constraint case_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id)
);
create index case_area on community.case (tenant_id, area_id);
create index case_venue on community.case (tenant_id, venue_id);
create index case_author on community.case (tenant_id, author_id);
create index case_due on community.case (tenant_id, due_at, id);

-- What is hidden stays one case, so that its author has one place to appeal.
create unique index case_open on community.case (tenant_id, subject_id) where status in ('open', 'hidden');

create table community.report (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  case_id uuid not null,
  subject_id uuid not null,
  reporter_id uuid not null,
  reason text not null,
  note text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint report_case foreign key (tenant_id, case_id) references community.case (tenant_id, id),
  constraint report_once unique (tenant_id, case_id, reporter_id)
);
create index report_reporter on community.report (tenant_id, reporter_id, created_at);

select kernel.protect('community.area');
select kernel.protect('community.participant');
select kernel.protect('community.review');
select kernel.protect('community.thread');
select kernel.protect('community.post');
select kernel.protect('community.case');
select kernel.protect_append_only('community.goodwill');
select kernel.protect_append_only('community.revision');
select kernel.protect_append_only('community.report');
select kernel.searchable('community.area', title => 'name', subtitle => 'city');
