alter table care.report_card add column view_count integer not null default 0;

-- What is often said, so that a card takes a minute. {name} stands for the guest.
create table care.card_template (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  position integer not null default 0,
  mood integer constraint card_template_mood check (mood between 1 and 5),
  energy integer constraint card_template_energy check (energy between 1 and 5),
  appetite integer constraint card_template_appetite check (appetite between 1 and 5),
  social integer constraint card_template_social check (social between 1 and 5),
  activities text[] not null default '{}',
  meals text,
  highlights text,
  concerns text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);
create index card_template_position on care.card_template (tenant_id, position, id);

select kernel.protect('care.card_template');
