-- Double entry. An account is named by what it is for; its balance is the sum of its postings and kept nowhere else.
create table billing.account (
  tenant_id uuid not null references kernel.tenant (id),
  code text not null,
  currency char(3) not null,
  kind text not null constraint account_kind check (kind in ('asset', 'liability', 'income', 'expense')),
  -- Whose account it is, for what is owed by, held for or promised to somebody.
  payer_id uuid,
  primary key (tenant_id, code, currency),
  constraint account_payer foreign key (tenant_id, payer_id) references people.customer (tenant_id, id)
);
create index account_payer on billing.account (tenant_id, payer_id);

create table billing.entry (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  memo text not null,
  subject_entity text,
  subject_id uuid,
  reverses_id uuid,
  -- The transaction that made it: no other may add to it.
  txid xid8 not null default pg_current_xact_id(),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint entry_reversed_once unique (tenant_id, reverses_id),
  constraint entry_reverses foreign key (tenant_id, reverses_id) references billing.entry (tenant_id, id)
);
create index entry_subject on billing.entry (tenant_id, subject_id);

-- Debits are positive, credits negative.
create table billing.posting (
  tenant_id uuid not null references kernel.tenant (id),
  entry_id uuid not null,
  line integer not null,
  account text not null,
  currency char(3) not null,
  amount bigint not null constraint posting_amount check (amount <> 0),
  primary key (tenant_id, entry_id, line),
  constraint posting_entry foreign key (tenant_id, entry_id) references billing.entry (tenant_id, id),
  constraint posting_account foreign key (tenant_id, account, currency)
    references billing.account (tenant_id, code, currency)
);
create index posting_account on billing.posting (tenant_id, account, currency) include (amount);

-- What is posted is never edited, deleted or added to: a mistake is put right by another entry.
select kernel.protect_append_only('billing.account');
select kernel.protect_append_only('billing.entry');
select kernel.protect_append_only('billing.posting');

create function billing.refuse_late_posting() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform from billing.entry e
    where e.tenant_id = new.tenant_id and e.id = new.entry_id and e.txid = pg_current_xact_id();
  if not found then
    raise exception 'entry % is closed', new.entry_id
      using errcode = 'check_violation', schema = 'billing', table = 'posting', constraint = 'entry_closed';
  end if;
  return new;
end $$;

create trigger posting_in_time before insert on billing.posting
  for each row execute function billing.refuse_late_posting();

-- Judged at commit, when the entry is complete. What cannot be seen (another tenant set meanwhile) counts as missing.
create function billing.refuse_unbalanced() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  entry constant uuid := case tg_table_name when 'entry' then (to_jsonb(new) ->> 'id')::uuid
    else (to_jsonb(new) ->> 'entry_id')::uuid end;
  fault text;
begin
  select case when sum(n) is null then 'has no postings'
      else string_agg(currency || ' is off by ' || off, ', ') filter (where off <> 0) end into fault
    from (select p.currency, sum(p.amount) as off, count(*) as n from billing.posting p
      where p.tenant_id = new.tenant_id and p.entry_id = entry group by p.currency) sums;
  if fault is not null then
    raise exception 'entry %: %', entry, fault
      using errcode = 'check_violation', schema = 'billing', table = 'entry', constraint = 'entry_balances';
  end if;
  return null;
end $$;

create constraint trigger entry_balances after insert on billing.entry
  deferrable initially deferred for each row execute function billing.refuse_unbalanced();
create constraint trigger posting_balances after insert on billing.posting
  deferrable initially deferred for each row execute function billing.refuse_unbalanced();
