-- `house`: a business that whoever runs the house has not put on a plan; its programs are not metered.
alter table kernel.tenant alter column plan set default 'house';
-- Requests in a quarter of an hour, where a business's differ from those of its plan.
alter table kernel.tenant add column api_limit integer check (api_limit > 0);
alter table kernel.tenant no force row level security;
update kernel.tenant set plan = 'house' where plan = 'free';
alter table kernel.tenant force row level security;
