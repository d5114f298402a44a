-- What an Idempotency-Key was answered outside every tenant. Nothing here says whose it was, or opens without that key.

create table if not exists auth.answer (
  mark bytea primary key,
  fingerprint bytea not null,
  answer bytea,
  ends_at timestamptz not null
);
create index if not exists answer_ending on auth.answer (ends_at);
