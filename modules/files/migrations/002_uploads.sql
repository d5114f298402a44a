-- A file that comes in pieces. Its bytes lie in the store until it is whole, and a day at most.
create table files.upload (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  owner_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  name text not null,
  byte_count integer not null constraint upload_size check (byte_count > 0),
  received_count integer not null default 0,
  part_count integer not null default 0,
  subject_entity text,
  subject_id uuid,
  file_id uuid,
  primary key (tenant_id, id),
  constraint upload_received check (received_count between 0 and byte_count),
  constraint upload_file foreign key (tenant_id, file_id) references files.file (tenant_id, id)
);
create index upload_owner on files.upload (tenant_id, owner_id);
create index upload_file on files.upload (tenant_id, file_id);
create index upload_end on files.upload (tenant_id, expires_at);
select kernel.protect('files.upload');
