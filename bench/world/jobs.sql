-- So many jobs spread over the stages of a board, most of them done, as on any board that has stood for years.
with stage as (
  select id, location_id, is_done, row_number() over (order by position) - 1 as nth, count(*) over () as total
  from work.stage where tenant_id = :'tenant' and board_id = :'board'
)
insert into work.job (tenant_id, id, created_at, updated_at, number, board_id, stage_id, location_id, title, priority,
  due_on, rank, done_at)
select :'tenant', gen_random_uuid(), now(), now(), n, :'board', s.id, s.location_id,
  'Gate ' || n || ', two leaves', 'normal', current_date + (n % 90) - 30, 'V' || lpad(n::text, 7, '0') || 'V',
  case when s.is_done then now() end
from generate_series(1, :jobs) as g(n)
join stage s on s.nth = case when n % 10 < 6 then s.total - 1 else n % (s.total - 1) end;
analyze work.job;
