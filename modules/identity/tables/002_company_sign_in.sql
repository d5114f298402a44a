-- A business's own identity provider. No foreign key to the tenant: this role reads nothing of the kernel's.

create table if not exists auth.company_sign_in (
  tenant_id uuid primary key,
  slug text not null,
  issuer text not null,
  client_id text not null,
  client_secret text not null,
  default_role text not null,
  updated_at timestamptz not null
);

create table if not exists auth.company_domain (
  tenant_id uuid not null references auth.company_sign_in (tenant_id) on delete cascade,
  domain text not null,
  token text not null,
  proven_at timestamptz,
  primary key (tenant_id, domain)
);
-- Many may say that a domain is theirs; one has shown it.
create unique index if not exists company_domain_proven on auth.company_domain (domain) where proven_at is not null;
