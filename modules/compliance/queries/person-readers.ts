import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, id, instant, integer, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { allIds, gather } from '../person/gather.ts'
import { readMap } from '../person/map.ts'
import { nameOf, personNouns } from '../person/subject.ts'

const most = 50

const reading = {
  hourAt: instant({ help: 'The beginning of the hour.' }),
  readerId: id(),
  readerKind: text(),
  readerName: text(),
  entity: text(),
  rowId: id(),
  count: integer(),
  isTaken: bool({ help: 'A file was taken along: a paper, a list, a bundle.' }),
  purpose: text({ max: 2000, help: 'What for, where it was said.' }).optional(),
}

const sql = `select hour_at as "hourAt", reader_id as "readerId", reader_kind as "readerKind", reader_name as "readerName",
    entity, row_id as "rowId", read_count as count, is_taken as "isTaken", purpose from compliance.access
  where row_id = any ($1::uuid[])
    and ($2::timestamptz is null or (hour_at, reader_id, row_id, entity) < ($2, $3::uuid, $4::uuid, $5::text))
  order by hour_at desc, reader_id desc, row_id desc, entity desc limit ${most}`

/** Newest first; a page begins after the last line of the one before, which `cursor` names. */
export const personReaders = query('compliance.person_readers', {
  summary:
    'Who looked at records of one person that tell of health, means or a child, and who took files of them along',
  route: 'GET /v1/person-readers',
  needs: 'compliance.privacy.manage',
  input: {
    entity: text({ max: 60, help: `Who: one of ${personNouns.join(', ')}.` }),
    personId: id(),
    cursor: text({ max: 250, help: 'nextCursor of the page before.' }).optional(),
  },
  output: { data: list(shape(reading), { max: most }), nextCursor: text({ max: 250 }).optional() },
  async run(ctx, { entity, personId, cursor }) {
    if ((await nameOf(ctx.read, entity, personId)) === undefined) throw Failure.notFound()
    const after = cursor?.split(' ') ?? []
    if (cursor && !cursorShape.test(cursor))
      throw Failure.field('/cursor', 'invalid_format', 'Give nextCursor of the page before.')
    const gathered = await gather(ctx.read, await readMap(ctx.read), { table: entity, id: personId })
    const keys = [0, 1, 2, 3].map(at => after[at] ?? null)
    const data = await ctx.read<Reading>(sql, [allIds(gathered), ...keys])
    const last = data.length === most ? data.at(-1) : undefined
    const nextCursor = last ? [last.hourAt, last.readerId, last.rowId, last.entity].join(' ') : null
    return { data, nextCursor }
  },
})

const cursorShape =
  /^\d{4}-\d\d-\d\dT\d\d:00:00Z( [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2} [a-z_.]{1,100}$/

interface Reading {
  hourAt: string
  readerId: string
  rowId: string
  entity: string
}
