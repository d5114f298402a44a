import { query } from '#kernel/query/query.ts'
import { bool, day, instant, integer, list, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { reviewSorts } from '../rules.ts'

const pageSize = 50

// "Fair": each mark takes turns in proportion to how often it was given, the latest first within it, so that whoever
// reads only the beginning reads what all of them say.
const orders = {
  fair: '(r.turn - 0.5) / r.alike, r.overall desc, r.id desc',
  newest: 'r.id desc',
  highest: 'r.overall desc, r.id desc',
  lowest: 'r.overall, r.id desc',
} as const

const sqlOf = (sort: keyof typeof orders) => `
  with shown as (select r.*, row_number() over (partition by r.overall order by r.id desc) as turn,
      count(*) over (partition by r.overall) as alike
    from community.review r where r.venue_id = $1 and r.visibility = 'shown'),
  placed as (select r.*, row_number() over (order by ${orders[sort]})::integer as place from shown r)
  select json_build_object(
    'summary', (select json_build_object('count', count(*), 'overallTenths', coalesce(round(avg(overall) * 10), 0),
      'foodTenths', coalesce(round(avg(food) * 10), 0), 'serviceTenths', coalesce(round(avg(service) * 10), 0),
      'valueTenths', coalesce(round(avg(value) * 10), 0),
      'stars', json_build_array(count(*) filter (where overall = 1), count(*) filter (where overall = 2),
        count(*) filter (where overall = 3), count(*) filter (where overall = 4), count(*) filter (where overall = 5)))
      from shown),
    'data', (select coalesce(json_agg(d order by d.place), '[]') from (select p.place, p.id, p.author_name as "authorName",
        p.is_by_staff as "isByStaff", true as "isSeatedHere", p.visited_on as "visitedOn", p.overall, p.food, p.service,
        p.value, p.body, p.created_at as "createdAt", p.edited_at as "editedAt", p.reply, p.replied_at as "repliedAt",
        p.resolved_at as "resolvedAt", p.goodwill_at as "goodwillAt", p.author_id = $3 as "isMine"
      from placed p where p.place > $2 order by p.place limit ${pageSize}) d),
    'nextAfter', (select case when count(*) > $2 + ${pageSize} then $2 + ${pageSize} end from shown)) as json`

const mark = () => integer({ min: 1, max: 5 })
const tenths = () => integer({ help: 'Tenths: 42 is 4.2.' })

export const venueReviews = query('community.venue_reviews', {
  summary: 'What guests who sat there say of a venue; the default order shows all marks in proportion',
  route: 'GET /v1/venue-reviews',
  needs: 'community.look',
  input: {
    venueId: ref('venues.venue'),
    sort: oneOf(reviewSorts).default('fair'),
    after: integer({ min: 0, help: 'The nextAfter of the page before.' }).default(0),
  },
  output: {
    summary: shape({
      count: integer(),
      overallTenths: tenths(),
      foodTenths: tenths(),
      serviceTenths: tenths(),
      valueTenths: tenths(),
      stars: list(integer(), { help: 'How often one, two, three, four and five were given.' }),
    }),
    data: list(
      shape({
        place: integer(),
        id: ref('community.review'),
        authorName: text({ personal: 'basic' }),
        isByStaff: bool(),
        isSeatedHere: bool(),
        visitedOn: day(),
        overall: mark(),
        food: mark(),
        service: mark(),
        value: mark(),
        body: longText().optional(),
        createdAt: instant(),
        editedAt: instant().optional(),
        reply: longText().optional(),
        repliedAt: instant().optional(),
        resolvedAt: instant().optional(),
        goodwillAt: instant().optional(),
        isMine: bool(),
      }),
    ),
    nextAfter: integer().optional(),
  },
  run: (ctx, { venueId, sort, after }) => ctx.readJson(sqlOf(sort), [venueId, after, ctx.actor.id]),
})
