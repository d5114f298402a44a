import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, id, instant, json, list, longText, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { isStaff, seesArea } from '../steps/see-area.ts'

const pageSize = 50

const sql = `select t.id, t.area_id as "areaId", a.name as "areaName", t.title, t.body, t.author_name as "authorName",
    t.is_seated_here as "isSeatedHere", t.venue_id as "venueId", v.name as "venueName", t.is_pinned as "isPinned",
    t.created_at as "createdAt", t.edited_at as "editedAt", t.author_id = $1 as "isMine",
    case when t.edited_at is not null then (select json_agg(json_build_object('at', r.created_at, 'before', r.before)
      order by r.id) from community.revision r where r.subject_id = t.id) end as revisions,
    coalesce(d.data, '[]') as data
  from community.thread t join community.area a on a.id = t.area_id left join venues.venue v on v.id = t.venue_id
  left join lateral (select json_agg(p order by p.id) as data from (
    select p.id, p.body, p.author_name as "authorName", p.is_seated_here as "isSeatedHere",
      p.created_at as "createdAt", p.edited_at as "editedAt", p.author_id = $1 as "isMine"
    from community.post p where p.thread_id = t.id and p.visibility = 'shown' and ($4::uuid is null or p.id > $4)
    order by p.id limit ${pageSize}) p) d on true
  where t.id = $3 and t.visibility = 'shown' and ${seesArea('t.area_id', 1, 2)}`

export const threadPage = query('community.thread_page', {
  summary: 'A thread with its answers, fifty at a time, and how it was edited',
  route: 'GET /v1/threads/{id}/page',
  needs: 'community.look',
  input: { after: id({ help: 'The last answer of the page before.' }).optional() },
  output: {
    id: ref('community.thread'),
    areaId: ref('community.area'),
    areaName: text(),
    title: text(),
    body: longText(),
    authorName: text({ personal: 'basic' }),
    isSeatedHere: bool(),
    venueId: ref('venues.venue').optional(),
    venueName: text().optional(),
    isPinned: bool(),
    createdAt: instant(),
    editedAt: instant().optional(),
    isMine: bool(),
    revisions: json().optional(),
    data: list(
      shape({
        id: ref('community.post'),
        body: longText(),
        authorName: text({ personal: 'basic' }),
        isSeatedHere: bool(),
        createdAt: instant(),
        editedAt: instant().optional(),
        isMine: bool(),
      }),
    ),
    nextAfter: id().optional(),
  },
  async run(ctx, { id, after }) {
    const [told] = await ctx.read<{ data: { id: string }[] }>(sql, [
      ctx.actor.id,
      isStaff(ctx.actor),
      id,
      after ?? null,
    ])
    if (!told) throw Failure.notFound()
    return { ...told, nextAfter: told.data.length === pageSize ? told.data.at(-1)!.id : null }
  },
})
