create table files.file (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  media_type text not null,
  byte_count integer not null constraint file_not_empty check (byte_count > 0),
  width integer,
  height integer,
  -- What the file belongs to. No foreign key: any noun may have files, and one that goes away leaves them behind.
  subject_entity text,
  subject_id uuid,
  gone_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint file_subject_whole check ((subject_entity is null) = (subject_id is null)),
  constraint file_size_whole check ((width is null) = (height is null))
);
create index file_subject on files.file (tenant_id, subject_id, id);

select kernel.protect('files.file');
