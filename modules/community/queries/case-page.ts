import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { id, instant, json, list, longText, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { reportReasons } from '../rules.ts'

const sql = `select c.id, coalesce(r.body, t.title || E'\\n\\n' || t.body, p.body, c.excerpt) as words,
    coalesce(rv.data, '[]') as revisions, coalesce(rp.data, '[]') as reports
  from community.case c left join community.review r on r.id = c.subject_id
  left join community.thread t on t.id = c.subject_id left join community.post p on p.id = c.subject_id
  left join lateral (select json_agg(json_build_object('at', v.created_at, 'before', v.before) order by v.id) as data
    from community.revision v where v.subject_id = c.subject_id) rv on true
  left join lateral (select json_agg(json_build_object('at', e.created_at, 'reason', e.reason, 'note', e.note)
    order by e.id) as data from community.report e where e.case_id = c.id) rp on true
  where c.id = $1`

export const casePage = query('community.case_page', {
  summary: 'All that a moderator needs to decide a case: the words, how they were edited, and each report',
  route: 'GET /v1/moderation-cases/{id}/page',
  needs: 'community.case.read',
  input: {},
  output: {
    id: id(),
    words: longText(),
    revisions: json(),
    reports: list(shape({ at: instant(), reason: oneOf(reportReasons), note: text().optional() })),
  },
  async run(ctx, { id }) {
    const [found] = await ctx.read(sql, [id])
    if (!found) throw Failure.notFound()
    return found
  },
})
