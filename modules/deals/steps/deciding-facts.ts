import type { Sql } from '#kernel/db/database.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Deal } from '../entities/deal.ts'
import { Offer } from '../entities/offer.ts'
import type { Facts } from '../posting/decide.ts'
import { type Window, windowsAt } from '../posting/window.ts'
import type { Because } from '../rules.ts'
import { askedWindows, occupancyOfWindows, sellableSeatMinutes, windowsJson } from './occupancy.ts'

export type DealRow = Row<typeof Deal>
export type OfferRow = Row<typeof Offer>

interface DealFacts {
  deal: DealRow
  zone: string
  currency: string
  isStopped: boolean
  blackouts: { from: string; to: string }[]
  offers: OfferRow[]
}

/** One deal on one day, and all that a decision about it rests on. */
export interface Case {
  deal: DealRow
  window: Window
  offer?: OfferRow
  currency: string
  facts: Facts
  lastBecause: Because | null
}

// Deals that post by themselves, and those with an offer still out: it must be taken in again.
const dealsSql = `select ${jsonOf(Deal.allFields)} as deal, l.timezone as zone, n.currency,
    exists (select 1 from deals.stop s where s.venue_id = t.venue_id and s.lifted_at is null) as "isStopped",
    coalesce((select json_agg(json_build_object('from', b.starts_on, 'to', b.ends_on)) from deals.blackout b
      where b.venue_id = t.venue_id and b.archived_at is null and b.ends_on >= $1::timestamptz::date - 1), '[]') as blackouts,
    coalesce(o.offers, '[]') as offers
  from deals.deal t join kernel.location l on l.id = t.location_id join kernel.tenant n on n.id = t.tenant_id
  left join lateral (select json_agg(${jsonOf(Offer.allFields, 'f')}) as offers from deals.offer f
    where f.deal_id = t.id and (f.status = 'live' or f.window_ends_at > $1)) o on true
  where ((t.is_active and t.archived_at is null)
      or exists (select 1 from deals.offer f where f.deal_id = t.id and f.status = 'live'))
    and ($2::uuid is null or t.id = $2) and ($3::uuid is null or t.venue_id = $3)`

const figuresSql = `select w.key, b.booked, ${sellableSeatMinutes} as sellable, d.because
  from ${askedWindows}
  ${occupancyOfWindows}
  left join lateral (select e.because from deals.decision e where e.deal_id = w.deal_id and e.served_on = w.served_on
    order by e.id desc limit 1) d on true`

const instantsOf = (offer: OfferRow): Window => ({
  servedOn: offer.servedOn,
  startsAt: Temporal.Instant.from(offer.windowStartsAt),
  endsAt: Temporal.Instant.from(offer.windowEndsAt),
  firstSeatingAt: Temporal.Instant.from(offer.firstSeatingAt),
  lastSeatingAt: Temporal.Instant.from(offer.lastSeatingAt),
})

/** The days of a deal that stand to be decided: those posted keep the hours they were posted with. */
function daysOf({ deal, zone, offers }: DealFacts, now: Temporal.Instant) {
  const posted = offers.map(offer => ({ offer, window: instantsOf(offer) }))
  const known = new Set(offers.map(offer => offer.servedOn))
  const isActive = deal.isActive && deal.archivedAt === null
  const fresh = isActive ? windowsAt(deal, deal.leadMinutes, now, zone) : []
  return [
    ...posted,
    ...fresh
      .filter(window => !known.has(window.servedOn))
      .map(window => ({ window, offer: undefined as OfferRow | undefined })),
  ]
}

/** What every deal, or those of one venue, has to be decided about now: two statements, however many venues there are. */
export async function casesToDecide(
  sql: Pick<Sql, 'rows'>,
  now: Temporal.Instant,
  only: { dealId?: string; venueId?: string } = {},
): Promise<Case[]> {
  const deals = await sql.rows<DealFacts>(dealsSql, [
    now.toString(),
    only.dealId ?? null,
    only.venueId ?? null,
  ])
  const days = deals.flatMap(facts => daysOf(facts, now).map(day => ({ facts, ...day })))
  if (!days.length) return []
  const asked = days.map(({ facts, window }, key) => ({
    ...window,
    key,
    venueId: facts.deal.venueId,
    dealId: facts.deal.id,
  }))
  const figures = await sql.rows<{ key: number; booked: number; sellable: number; because: Because | null }>(
    figuresSql,
    [windowsJson(asked)],
  )
  return figures.map(({ key, booked, sellable, because }) => {
    const { facts, window, offer } = days[key]!
    const { deal } = facts
    return {
      deal,
      window,
      offer,
      currency: facts.currency,
      lastBecause: because,
      facts: {
        ...deal,
        bookedSeatMinutes: booked,
        sellableSeatMinutes: sellable,
        coversCap: offer?.coversCap ?? deal.coversCap,
        coversTaken: offer?.coversTaken ?? 0,
        budget: (offer ? offer.budget : deal.budget)?.amount ?? null,
        budgetUsed: offer?.budgetUsed.amount ?? 0,
        isActive: deal.isActive && deal.archivedAt === null,
        isStopped: facts.isStopped,
        isBlackout: facts.blackouts.some(({ from, to }) => from <= window.servedOn && window.servedOn <= to),
        opensAt: window.startsAt.subtract({ minutes: deal.leadMinutes }),
        lastSeatingAt: window.lastSeatingAt,
        offer: offer && {
          isLive: offer.status === 'live',
          since: Temporal.Instant.from(offer.changedAt),
          isOffByHand: offer.because === 'stopped' || offer.because === 'switched_off',
        },
      },
    }
  })
}
