import { jsonOf } from '#kernel/entity/columns.ts'
import { query } from '#kernel/query/query.ts'
import { bool, id, integer, list } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Notice } from '../entities/notice.ts'
import { personsOf } from '../steps/persons-of.ts'

const own = personsOf('$1')

// Unread ones are counted up to what a bell can show: “99+” needs no more.
const sql = `select json_build_object(
  'data', (select coalesce(json_agg(n.row), '[]') from (
    select ${jsonOf(Notice.allFields)} as row from notices.notice t
    where t.recipient_id in ${own} and ($2::uuid is null or t.id < $2) and (not $3 or t.read_at is null)
    order by t.id desc limit $4) n),
  'unreadCount', (select count(*) from (
    select 1 from notices.notice u where u.recipient_id in ${own} and u.read_at is null limit 100) c)) as json`

export const myNotices = query('notices.mine', {
  summary: 'What I was told, newest first, and how much of it I have not read (100 stands for more)',
  route: 'GET /v1/notices',
  needs: null,
  input: {
    before: id({ help: 'The id of the last notice of the page before.' }).optional(),
    unread: bool().default(false),
    limit: integer({ min: 1, max: 100 }).default(30),
  },
  output: { data: list(shape(Notice.allFields)), unreadCount: integer({ min: 0 }) },
  run: (ctx, { before, unread, limit }) => ctx.readJson(sql, [ctx.actor.id, before ?? null, unread, limit]),
})
