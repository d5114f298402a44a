import type { Money } from '#kernel/schema/fields.ts'
import type { HealthGap } from '#modules/care/public.ts'
import {
  type PricedGuest,
  type PriceRuleRow,
  priceStay,
  rulesSql,
  type StayPrice,
} from '#modules/catalogue/public.ts'
import { dosesOf } from '../sql/doses.ts'

export interface Doses {
  guestName: string
  name: string
  count: number
  /** What is counted: doses given, or days on which any was. */
  basis: 'dose' | 'day'
  fee: Money | null
}

/** All that a stay's bill, its cancellation and its health gate are reckoned from. */
export interface AccountFacts {
  locationId: string
  rules: PriceRuleRow[]
  guests: PricedGuest[]
  zone: string
  checkInTime: string
  checkOutTime: string
  doses: Doses[]
  held: number
  gaps: HealthGap[]
}

const sql = `
  select json_build_object(
    'locationId', s.location_id,
    'rules', ${rulesSql('s.location_id', 's.room_type_id', 's.service')},
    'guests', (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'leavesOn', sg.leaves_on)
        order by sg.position, g.name), '[]'::json)
      from bookings.stay_guest sg join care.dependant g on g.id = sg.dependant_id where sg.stay_id = s.id),
    'zone', l.timezone,
    'checkInTime', to_char(l.check_in_time, 'HH24:MI'),
    'checkOutTime', to_char(l.check_out_time, 'HH24:MI'),
    'doses', ${dosesOf},
    'held', (select coalesce(sum(d.held_amount), 0) from billing.deposit d
      where d.subject_id = s.id and d.subject_entity = 'bookings.stay' and d.status = 'held'),
    'gaps', care.health_gaps(array(select dependant_id from bookings.stay_guest where stay_id = s.id), s.service,
      coalesce($2::date, s.arrives_on), coalesce($3::date, s.departs_on))
  ) as facts
  from bookings.stay s join kernel.location l on l.id = s.location_id where s.id = $1`

type Reader = (text: string, values?: unknown[]) => Promise<{ facts: AccountFacts }[]>

/** One trip; days other than those agreed are asked about when a stay is to be changed. */
export async function accountFacts(
  read: Reader,
  stayId: string,
  days: { arrivesOn?: string; departsOn?: string } = {},
): Promise<AccountFacts | undefined> {
  const [found] = await read(sql, [stayId, days.arrivesOn ?? null, days.departsOn ?? null])
  return found?.facts
}

export interface Priced {
  nightlyRate: Money
  arrivesOn: string
  departsOn: string
  partySize: number
}

/** Guests who are not named count as well: a party of two without names is priced as two. */
export function priceOf(stay: Priced, { guests, rules }: Pick<AccountFacts, 'guests' | 'rules'>): StayPrice {
  const nameless = Array.from({ length: stay.partySize }, (_, at) => ({
    id: null,
    name: `Guest ${at + 1}`,
    leavesOn: null,
  }))
  const { nightlyRate: rate, arrivesOn, departsOn } = stay
  return priceStay({ rate, arrivesOn, departsOn, rules, guests: guests.length ? guests : nameless })
}
