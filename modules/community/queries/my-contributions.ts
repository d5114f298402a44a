import { query } from '#kernel/query/query.ts'
import { bool, id, instant, json, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { subjects, visibilities } from '../rules.ts'

const mine = (subject: string, table: string, excerpt: string) => `
  select '${subject}' as subject, t.id, left(${excerpt}, 300) as excerpt, t.created_at, t.visibility
  from community.${table} t where t.author_id = $1`

const sql = `select json_build_object(
    'profile', (select json_build_object('displayName', p.display_name, 'city', p.city, 'areaIds', p.area_ids)
      from community.participant p where p.person_id = $1),
    'data', coalesce((select json_agg(d) from (
      select m.subject, m.id, m.excerpt, m.created_at as "createdAt", m.visibility, c.id as "caseId", c.reason, c.note,
        c.appealed_at as "appealedAt", c.appeal_outcome as "appealOutcome", c.appeal_note as "appealNote",
        coalesce(c.appealed_at is null and c.reversible_until_at > $2, false) as "mayAppeal"
      from (${mine('review', 'review', `coalesce(t.body, t.overall || ' of 5')`)}
        union all ${mine('thread', 'thread', 't.title')} union all ${mine('post', 'post', 't.body')}) m
      left join community.case c on c.subject_id = m.id and c.status = 'hidden'
      order by m.created_at desc, m.id limit 100) d), '[]')) as json`

export const myContributions = query('community.my_contributions', {
  summary: 'Under which name one takes part, what one wrote, and what was decided about it and why',
  route: 'GET /v1/my-contributions',
  needs: 'community.look',
  input: {},
  output: {
    profile: json().optional(),
    data: list(
      shape({
        subject: oneOf(subjects),
        id: id(),
        excerpt: text(),
        createdAt: instant(),
        visibility: oneOf(visibilities),
        caseId: id().optional(),
        reason: text().optional(),
        note: text().optional(),
        appealedAt: instant().optional(),
        appealOutcome: text().optional(),
        appealNote: text().optional(),
        mayAppeal: bool(),
      }),
    ),
  },
  run: ctx => ctx.readJson(sql, [ctx.actor.id, ctx.now.toString()]),
})
