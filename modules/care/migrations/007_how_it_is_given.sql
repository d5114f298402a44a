-- Whose food it is, how it is eaten, who prescribed a medicine, and whether it is charged by the dose or by the day.
alter table care.plan
  add column source text constraint plan_source check (source in ('house', 'own')),
  add column method text constraint plan_method check (method in ('alone', 'with_housemates', 'monitored')),
  add column vet text,
  add column fee_basis text not null default 'dose' constraint plan_fee_basis check (fee_basis in ('dose', 'day'));
