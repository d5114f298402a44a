/** What a replay left behind, counted anew from the rows: each of the last three must be none. */
export interface ReplayFindings {
  reservationCount: number
  overlapCount: number
  overPacedCount: number
  oversizedCount: number
}

const sql = `select
  (select count(*)::integer from venues.reservation where status = 'confirmed') as "reservationCount",
  (select count(*)::integer from (select r.starts_at, lag(r.ends_at) over (partition by t.id order by r.starts_at) as before_at
      from venues.reservation r cross join lateral unnest(r.table_ids) t(id)) u where u.before_at > u.starts_at) as "overlapCount",
  (select count(*)::integer from (select r.venue_id, date_bin('15 minutes', r.starts_at, '2000-01-01 00:00+00'),
        sum(r.party_size) as covers from venues.reservation r group by 1, 2) s
      join venues.venue v on v.id = s.venue_id where s.covers > v.pacing_covers) as "overPacedCount",
  (select count(*)::integer from venues.reservation r cross join lateral (select sum(t.max_seats) as seats
        from venues.guest_table t where t.id = any (r.table_ids)) s join venues.venue v on v.id = r.venue_id
      where r.party_size > s.seats or s.seats - r.party_size > v.max_oversize_seats) as "oversizedCount"`

export async function checkReplay(read: <T>(text: string) => Promise<T[]>): Promise<ReplayFindings> {
  return (await read<ReplayFindings>(sql))[0]!
}
