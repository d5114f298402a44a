import { jsonOf } from '#kernel/entity/columns.ts'
import { query } from '#kernel/query/query.ts'
import { day, instant, integer, json, list, oneOf, ref, text, zone } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Deal } from '../entities/deal.ts'
import { decide } from '../posting/decide.ts'
import { sayDecision } from '../posting/say-decision.ts'
import { actions, becauses } from '../rules.ts'
import { type Case, casesToDecide } from '../steps/deciding-facts.ts'

const money = (column: string) =>
  `json_build_object('amount', coalesce(${column}, 0), 'currency', x.currency)`

const sql = `select json_build_object(
    'venue', json_build_object('id', v.id, 'name', v.name, 'timezone', l.timezone),
    'stop', (select json_build_object('id', s.id, 'reason', s.reason, 'since', s.created_at) from deals.stop s
      where s.venue_id = v.id and s.lifted_at is null),
    'week', (select json_build_object('covers', coalesce(sum(c.party_size), 0), 'bookings', count(*),
        'noShows', count(*) filter (where c.status = 'no_show'), 'given', ${money('sum(c.discount_amount)')})
      from deals.claim c where c.venue_id = v.id and c.status <> 'cancelled'
        and c.seats_at > $2::timestamptz - interval '7 days' and c.seats_at <= $2),
    'deals', coalesce((select json_agg(json_build_object('deal', ${jsonOf(Deal.allFields)},
        'offer', case when o.id is not null then json_build_object('id', o.id, 'coversTaken', o.covers_taken,
          'coversCap', o.covers_cap, 'postedAt', o.posted_at, 'lastSeatingAt', o.last_seating_at) end,
        'last', case when d.id is not null then json_build_object('at', d.created_at, 'servedOn', d.served_on,
          'action', d.action, 'because', d.because, 'says', d.says) end) order by o.id is null, t.from_time, t.id)
      from deals.deal t
      left join lateral (select * from deals.offer o where o.deal_id = t.id and o.status = 'live'
        order by o.window_starts_at limit 1) o on true
      left join lateral (select * from deals.decision d where d.deal_id = t.id order by d.id desc limit 1) d on true
      where t.venue_id = v.id and t.archived_at is null), '[]')) as json
  from venues.venue v join kernel.location l on l.id = v.location_id join kernel.tenant x on x.id = v.tenant_id
  where v.location_id = $1 and v.archived_at is null and ($3::uuid[] is null or v.location_id = any ($3))
  union all select null where not exists (select 1 from venues.venue v where v.location_id = $1
    and v.archived_at is null and ($3::uuid[] is null or v.location_id = any ($3)))`

export const board = query('deals.board', {
  summary: 'The deals of a venue: which are out, how many took them, and why each is out or not',
  route: 'GET /v1/deal-board',
  needs: 'deals.deal.read',
  input: { locationId: ref('kernel.location') },
  output: {
    venue: shape({ id: ref('venues.venue'), name: text(), timezone: zone() }),
    stop: shape({ id: ref('deals.stop'), reason: text(), since: instant() }).optional(),
    week: json(undefined, { help: 'Guests with an offer in seven days, and what was given.' }),
    deals: list(
      shape({
        deal: json(),
        offer: shape({
          id: ref('deals.offer'),
          coversTaken: integer(),
          coversCap: integer(),
          postedAt: instant(),
          lastSeatingAt: instant(),
        }).optional(),
        last: shape({
          at: instant(),
          servedOn: day(),
          action: oneOf(actions),
          because: oneOf(becauses),
          says: text(),
        }).optional(),
        now: shape({
          servedOn: day(),
          because: oneOf(becauses),
          says: text(),
          bookedSeatMinutes: integer(),
          sellableSeatMinutes: integer(),
        }).optional(),
      }),
      { max: 500 },
    ),
  },
  errors: {
    'deals.no_venue': { status: 409, when: 'There is no venue at this location; open one under Setup.' },
  },
  async run(ctx, { locationId }) {
    const [found] = await ctx.read<{ json: Told | null }>(sql, [
      locationId,
      ctx.now.toString(),
      ctx.actor.locationIds,
    ])
    const told = found?.json ?? ctx.fail('deals.no_venue')
    const cases = await casesToDecide({ rows: ctx.read }, ctx.now, { venueId: told.venue.id })
    const deals = told.deals.map(entry => ({
      ...entry,
      now: figuresOf(
        cases.filter(one => one.deal.id === entry.deal.id),
        ctx.now,
      ),
    }))
    return { ...told, deals }
  },
})

interface Told {
  venue: { id: string }
  deals: { deal: { id: string } }[]
}

/** What a decision would be now, and on what it would rest: of the day that is out, or the next one. */
function figuresOf(cases: readonly Case[], now: Temporal.Instant) {
  const one = cases.find(({ offer }) => offer?.status === 'live') ?? cases[0]
  if (!one) return null
  const { because } = decide(one.facts, now)
  const { bookedSeatMinutes, sellableSeatMinutes } = one.facts
  const { servedOn } = one.window
  return { servedOn, because, says: sayDecision(because, one.facts), bookedSeatMinutes, sellableSeatMinutes }
}
