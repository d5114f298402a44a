-- What ends in "on" is a day.
alter table deals.deal rename column is_on to is_active;
