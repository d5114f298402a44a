-- Of one category several authorities may want their part: each rate says whose it is and where that is written.
alter table billing.tax_rate
  add column jurisdiction text not null default 'general',
  add column source text;
alter table billing.tax_rate drop constraint tax_rate_start;
alter table billing.tax_rate add constraint tax_rate_start unique (tenant_id, category, jurisdiction, starts_on);

-- Which taxes make up the tax of a line, each with its own amount.
alter table billing.invoice_line add column taxes jsonb not null default '[]';
