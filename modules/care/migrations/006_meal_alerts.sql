-- A meal that nobody gave is told of as well.
alter table care.alert drop constraint alert_kind;
alter table care.alert add constraint alert_kind check (kind in ('dose_missed', 'meal_missed', 'meals_refused'));
