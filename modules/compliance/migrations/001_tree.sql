create schema if not exists compliance;

-- The tree over a tenant's audit (RFC 6962): how far it has grown.
create table compliance.tree (
  tenant_id uuid not null references kernel.tenant (id),
  size bigint not null default 0,
  -- Hashes of the full subtrees that make up `size`, largest first: all that is needed to go on.
  edge bytea[] not null default '{}',
  -- Entries of transactions before this one are in the tree.
  txid xid8 not null default '0',
  -- Which of the installation's signing keys signs the next checkpoint.
  key_number integer not null default 1,
  primary key (tenant_id)
);

-- One for each entry. `seal` is a keyed hash over tenant, place, entry and hash: without the installation's secret
-- no leaf can be made that fits, so that a change is not only noticed but placed.
create table compliance.leaf (
  tenant_id uuid not null references kernel.tenant (id),
  place bigint not null,
  entry_id uuid not null,
  hash bytea not null,
  seal bytea not null,
  primary key (tenant_id, place)
);
create index leaf_entry on compliance.leaf (tenant_id, entry_id);

-- Roots of full subtrees of 256, 65,536 … leaves: a proof reads a few hundred rows however large the tree.
create table compliance.node (
  tenant_id uuid not null references kernel.tenant (id),
  level smallint not null,
  place bigint not null,
  hash bytea not null,
  primary key (tenant_id, level, place)
);

-- Signed statements of the tree's size and root, as C2SP tlog-checkpoint.
create table compliance.checkpoint (
  tenant_id uuid not null references kernel.tenant (id),
  size bigint not null,
  root bytea not null,
  note text not null,
  sealed_at timestamptz not null,
  primary key (tenant_id, size)
);

select kernel.protect('compliance.tree');
select kernel.protect_append_only('compliance.leaf');
select kernel.protect_append_only('compliance.node');
select kernel.protect_append_only('compliance.checkpoint');
