import type { Sql } from '#kernel/db/database.ts'
import { strikesUntilSuspended } from '../rules.ts'
import { type Diner, dinerKey, plainEmail, plainPhone } from './diner.ts'
import { factsFrom, type ToldFacts, type VenueFacts } from './facts.ts'

export interface Strike extends Required<Diner> {
  onDay: string
}

export interface BookingFacts {
  /** Nobody else books at these venues until the transaction is over. */
  isOurs: boolean
  venues: Map<string, VenueFacts>
  strikes: Strike[]
  /** Starts of what each diner has booked. */
  booked: Map<string, { at: number; id: string }[]>
  /** Ids of those whom the venue knows, by venue and key. */
  guests: Map<string, string>
}

interface Told {
  facts: { facts: ToldFacts; is_ours: boolean }[] | null
  strikes: Strike[] | null
  booked: { key: string; at: number; id: string }[] | null
  guests: { venueId: string; key: string; id: string }[] | null
}

const hour = 3_600_000
/** Nobody sits longer than half a day. Hours before and after. */
const around = { one: [14, 44], many: [0, 14] } as const

type Timed = { at: number; times?: readonly number[] }
const firstOf = ({ at, times = [] }: Timed) => Math.min(at, ...times)
const lastOf = ({ at, times = [] }: Timed) => Math.max(at, ...times)

const sql = `select
  (select json_agg(f) from venues.booking_facts($1::uuid[], $2::timestamptz[], $3::timestamptz[], $10) f) as facts,
  (select json_agg(json_build_object('customerId', s.customer_id, 'visitorId', s.visitor_id, 'phone', s.phone,
      'email', s.email, 'onDay', s.on_day)) from venues.strike s
    where $4::boolean and s.status <> 'lifted' and (s.customer_id = any ($5::uuid[]) or s.visitor_id = any ($6::uuid[])
      or s.phone = any ($7::text[]) or s.email = any ($8::text[]))) as strikes,
  (select json_agg(json_build_object('key', r.diner_key, 'at', venues.millis(r.starts_at), 'id', r.id))
    from venues.reservation r where $4 and r.diner_key = any ($9::text[])
      and r.status in ('held', 'confirmed', 'reconfirmed', 'arrived', 'seated')) as booked,
  (select json_agg(json_build_object('venueId', g.venue_id, 'key', g.contact_key, 'id', g.id))
    from venues.guest g where $4 and g.contact_key = any ($9) and g.venue_id = any ($1)) as guests`

/**
 * Everything that decides about some wishes, in one trip, with their venues locked until the end of the transaction.
 * A venue that somebody else holds is waited for if `waits`; otherwise the facts say that they are not ours.
 */
export async function bookingFacts(
  tx: Sql,
  wishes: readonly (Diner & Timed & { venueId: string })[],
  waits = true,
): Promise<BookingFacts> {
  // Other times are looked for where there is one wish only; of many, each is judged by what touches its own time.
  const [before, after] = wishes.length === 1 ? around.one : around.many
  const text = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toString()
  const keys = wishes.flatMap(wish => dinerKey(wish) ?? [])
  const told = (await tx.one<Told>(sql, [
    wishes.map(wish => wish.venueId),
    wishes.map(wish => text(firstOf(wish) - before * hour)),
    wishes.map(wish => text(lastOf(wish) + after * hour)),
    keys.length > 0,
    wishes.flatMap(wish => wish.customerId ?? []),
    wishes.flatMap(wish => wish.visitorId ?? []),
    wishes.flatMap(wish => plainPhone(wish.phone) ?? []),
    wishes.flatMap(wish => plainEmail(wish.email) ?? []),
    keys,
    waits,
  ]))!
  return {
    isOurs: (told.facts ?? []).every(one => one.is_ours),
    venues: new Map((told.facts ?? []).map(({ facts }) => [facts.id, factsFrom(facts)])),
    strikes: told.strikes ?? [],
    booked: Map.groupBy(told.booked ?? [], one => one.key),
    guests: new Map((told.guests ?? []).map(({ venueId, key, id }) => [`${venueId} ${key}`, id])),
  }
}

/** Of someone's strikes the days on which they count no more; the last but three ends the suspension. */
export function suspendedUntil(
  strikes: readonly Strike[],
  diner: Diner,
  today: Temporal.PlainDate,
): string | null {
  const phone = plainPhone(diner.phone)
  const email = plainEmail(diner.email)
  const days = strikes
    .filter(
      one =>
        (diner.customerId && one.customerId === diner.customerId) ||
        (diner.visitorId && one.visitorId === diner.visitorId) ||
        (phone && one.phone === phone) ||
        (email && one.email === email),
    )
    .map(one => Temporal.PlainDate.from(one.onDay).add({ years: 1 }))
    .filter(ends => Temporal.PlainDate.compare(ends, today) > 0)
    .sort(Temporal.PlainDate.compare)
  return days.at(-strikesUntilSuspended)?.toString() ?? null
}
