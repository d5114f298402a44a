-- How somebody fared on a day: written by those who cared, sent to the customer.
create table care.report_card (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  dependant_id uuid not null,
  on_day date not null,
  mood integer constraint report_card_mood check (mood between 1 and 5),
  energy integer constraint report_card_energy check (energy between 1 and 5),
  appetite integer constraint report_card_appetite check (appetite between 1 and 5),
  social integer constraint report_card_social check (social between 1 and 5),
  activities text[] not null default '{}',
  meals text,
  highlights text,
  concerns text,
  photo_ids uuid[] not null default '{}',
  status text not null constraint report_card_status check (status in ('draft', 'sent')),
  sent_at timestamptz,
  viewed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint report_card_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id)
);
create index report_card_dependant on care.report_card (tenant_id, dependant_id, on_day);

select kernel.protect('care.report_card');
