import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, instant, integer, list, longText, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { isStaff, seesArea } from '../steps/see-area.ts'

const pageSize = 30

interface Told {
  name: string
  city: string
  data: { id: string; lastPostAt: string; isPinned: boolean }[]
}

// Pinned threads come with the first page; the others from the latest on.
const sql = `select a.name, a.city, coalesce(d.data, '[]') as data
  from community.area a left join lateral (select json_agg(t) as data from (
    select t.id, t.title, left(t.body, 300) as excerpt, t.author_name as "authorName",
      t.is_seated_here as "isSeatedHere", t.venue_id as "venueId", v.name as "venueName", t.is_pinned as "isPinned",
      t.post_count as "postCount", t.created_at as "createdAt", t.last_post_at as "lastPostAt",
      t.edited_at as "editedAt", t.author_id = $1 as "isMine"
    from community.thread t left join venues.venue v on v.id = t.venue_id
    where t.area_id = a.id and t.visibility = 'shown'
      and ($4::timestamptz is null or (not t.is_pinned and (t.last_post_at, t.id) < ($4, $5::uuid)))
    order by t.is_pinned desc, t.last_post_at desc, t.id desc limit ${pageSize}) t) d on true
  where a.id = $3 and a.archived_at is null and ${seesArea('a.id', 1, 2)}`

export const areaThreads = query('community.area_threads', {
  summary: 'What is talked about in a neighbourhood of one’s own: pinned threads first, then the latest',
  route: 'GET /v1/neighbourhoods/{id}/threads',
  needs: 'community.look',
  input: { cursor: text({ max: 80 }).optional() },
  output: {
    name: text(),
    city: text(),
    data: list(
      shape({
        id: ref('community.thread'),
        title: text(),
        excerpt: longText(),
        authorName: text({ personal: 'basic' }),
        isSeatedHere: bool(),
        venueId: ref('venues.venue').optional(),
        venueName: text().optional(),
        isPinned: bool(),
        postCount: integer(),
        createdAt: instant(),
        lastPostAt: instant(),
        editedAt: instant().optional(),
        isMine: bool(),
      }),
    ),
    nextCursor: text().optional(),
  },
  async run(ctx, { id, cursor }) {
    const [at, after] = placeOf(cursor)
    const [told] = await ctx.read<Told>(sql, [ctx.actor.id, isStaff(ctx.actor), id, at, after])
    if (!told) throw Failure.notFound()
    const last = told.data.at(-1)
    const isMore = told.data.length === pageSize && last !== undefined && !last.isPinned
    return { ...told, nextCursor: isMore ? `${last.lastPostAt}_${last.id}` : null }
  },
})

const wellFormed = /^(\d{4}-\d\d-\d\dT[0-9:.]+(?:Z|[+-]\d\d:\d\d))_([0-9a-f-]{36})$/

function placeOf(cursor: string | null | undefined): [string | null, string | null] {
  if (!cursor) return [null, null]
  const found = wellFormed.exec(cursor)
  if (!found) throw Failure.field('/cursor', 'malformed', 'Send the nextCursor of the page before.')
  return [found[1]!, found[2]!]
}
