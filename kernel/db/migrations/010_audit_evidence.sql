-- An entry says also from where, with what and why. What it says about people is committed to through a salt of its
-- own, in two halves (who did it; what was done): either can be forgotten, salt and all, and its commitment stays.
alter table kernel.audit
  add column txid xid8 not null default pg_current_xact_id(),
  add column address text,
  add column device text,
  add column reason text,
  add column who_salt bytea default uuid_send(gen_random_uuid()),
  add column what_salt bytea default uuid_send(gen_random_uuid()),
  add column who_hash bytea,
  add column what_hash bytea;
create index audit_order on kernel.audit (tenant_id, txid, id);
