import type { Window } from '../posting/window.ts'

export interface Occupancy {
  booked: number
  sellable: number
}

/** A window of a venue that something is asked about; `key` comes back with the answer. */
export type AskedWindow = Pick<Window, 'startsAt' | 'endsAt' | 'servedOn'> & {
  venueId: string
  key: number
  dealId?: string
}

export const windowsJson = (windows: readonly AskedWindow[]): string =>
  JSON.stringify(
    windows.map(({ key, venueId, dealId, startsAt, endsAt, servedOn }) => ({
      key,
      venue_id: venueId,
      deal_id: dealId ?? null,
      starts_at: startsAt.toString(),
      ends_at: endsAt.toString(),
      served_on: servedOn,
    })),
  )

/** `from` of a statement: the windows of parameter 1 as `w`. */
export const askedWindows = `json_to_recordset($1::json)
  as w(key integer, venue_id uuid, starts_at timestamptz, ends_at timestamptz, served_on date, deal_id uuid)`

const overlap = (from: string, to: string) => `greatest(0, extract(epoch from
    least(${to}, w.ends_at) - greatest(${from}, w.starts_at)) / 60)`

/**
 * Booked and sellable seat-minutes of each `w`: guests times the minutes they sit, and seats times the minutes the
 * venue is open, both cut to the window. 12 hours is longer than anyone may sit, and keeps the index in use.
 */
export const occupancyOfWindows = `
  left join lateral (select coalesce(sum(r.party_size * ${overlap('r.starts_at', 'r.ends_at')}), 0)::integer as booked
    from venues.reservation r where r.venue_id = w.venue_id and r.starts_at < w.ends_at
      and r.starts_at > w.starts_at - interval '12 hours' and r.ends_at > w.starts_at
      and r.status not in ('cancelled', 'late_cancelled', 'no_show')) b on true
  left join lateral (select coalesce(sum(t.max_seats), 0) as seats from venues.guest_table t
    where t.venue_id = w.venue_id and t.archived_at is null) s on true
  left join lateral (select coalesce(sum(${overlap('h.opens_at', 'h.closes_at')}), 0) as minutes
    from (select (d.on_day + x.opens) at time zone z.timezone as opens_at,
        (d.on_day + x.closes + case when x.closes <= x.opens then interval '1 day' else interval '0' end)
          at time zone z.timezone as closes_at
      from venues.venue v join kernel.location z on z.id = v.location_id
      cross join (select w.served_on - 1 as on_day union all select w.served_on union all select w.served_on + 1) d
      left join venues.closure c on c.venue_id = v.id and c.on_day = d.on_day and c.archived_at is null
      left join venues.opening o on o.venue_id = v.id and o.weekday = extract(isodow from d.on_day)
        and o.archived_at is null and c.id is null
      cross join lateral (select coalesce(c.opens, o.opens) as opens, coalesce(c.closes, o.closes) as closes) x
      where v.id = w.venue_id and x.opens is not null) h) m on true`

export const sellableSeatMinutes = '(s.seats * m.minutes)::integer'
