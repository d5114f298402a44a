-- A night free in so many, arrivals before their time, hours of opening, and the day instead of the night.
alter table catalogue.price_rule
  add column from_time time,
  add column charged_by text not null default 'night',
  drop constraint price_rule_complete,
  add constraint price_rule_complete check (case kind
    when 'night' then is_per_guest or amount_amount is not null or charged_by = 'day'
    when 'peak' then percent is not null
    when 'long_stay' then amount_amount is not null and min_nights is not null
    when 'free_nights' then min_nights is not null and min_nights > 1
    when 'guest_tiers' then jsonb_array_length(amounts) > 0
    when 'guest_discount' then percent is not null and from_guest is not null and allocation is not null
    when 'early_arrival' then amount_amount is not null and from_time is not null
    when 'late_departure' then amount_amount is not null and until is not null
    when 'out_of_hours' then amount_amount is not null and from_time is not null and until is not null
    when 'dose_fee' then amount_amount is not null
    when 'deposit' then percent is not null or amount_amount is not null
    else false end);
