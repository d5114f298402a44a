-- What ends in "at" is an instant; these are times of day.
alter table presence.schedule rename column starts_at to start_time;
alter table presence.schedule rename column ends_at to end_time;
