import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { id, integer, list, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Board } from '../entities/board.ts'
import { Job } from '../entities/job.ts'

const { description: _, ...shown } = Job.fields

// The first of each stage by its own index scan: a board of 20,000 jobs costs what its screen shows, and a count.
const sql = `
  with here as (
    select b.id, (now_at.at at time zone coalesce(l.timezone, $6))::date as today
    from work.board b left join kernel.location l on l.id = b.location_id
    cross join (select $5::timestamptz as at) now_at
    where b.id = $1 and b.archived_at is null and ($7::uuid[] is null or b.location_id is null or b.location_id = any($7))
  )
  select json_build_object(
    'totals', (select coalesce(json_agg(json_build_object('stageId', s.id, 'count', n.count, 'lateCount', n.late)
        order by s.position, s.id), '[]')
      from work.stage s cross join lateral (
        select count(*) as count, count(*) filter (where j.due_on < here.today and j.done_at is null) as late
        from work.job j where j.stage_id = s.id and j.board_id = s.board_id and j.archived_at is null) n
      where s.board_id = here.id and s.archived_at is null),
    'jobs', (select coalesce(json_agg(f.job order by s.position, s.id, f.rank, f.id), '[]')
      from work.stage s cross join lateral (
        select j.rank, j.id, json_build_object('id', j.id, 'version', j.version, 'number', j.number, 'boardId', j.board_id,
          'locationId', j.location_id, 'stageId', j.stage_id, 'title', j.title, 'customerId', j.customer_id,
          'assigneeId', j.assignee_id, 'dueOn', j.due_on, 'priority', j.priority, 'rank', j.rank, 'doneAt', j.done_at,
          'holdReason', j.hold_reason) as job
        from work.job j
        where j.stage_id = s.id and j.board_id = s.board_id and j.archived_at is null
          and ($2::text is null or j.title ilike '%' || $2 || '%' or j.number::text like $2 || '%')
          and ($3::uuid is null or j.assignee_id = $3)
        order by j.rank, j.id limit $4) f
      where s.board_id = here.id and s.archived_at is null)) as json
  from here`

// What is typed is looked for as it is typed.
const literally = (typed: string) => typed.replace(/[\\%_]/g, '\\$&')

export const boardJobs = query('work.board_jobs', {
  summary: 'The first jobs of each stage of a board, and how many each has',
  route: 'GET /v1/boards/{id}/jobs',
  needs: Board.access.read,
  input: {
    text: text({ max: 100, help: 'In the title, or how the number begins.' }).optional(),
    assigneeId: ref('kernel.member').optional(),
    limit: integer({ min: 1, max: 500, help: 'Of each stage.' }).default(50),
  },
  output: {
    totals: list(shape({ stageId: id(), count: integer(), lateCount: integer() })),
    jobs: list(shape({ id: id(), version: integer(), ...shown }), { max: 20_000 }),
  },
  async run(ctx, { id: boardId, text: typed, assigneeId, limit }) {
    const found = await ctx.readJson(sql, [
      boardId,
      typed ? literally(typed.trim()) : null,
      assigneeId ?? null,
      limit,
      ctx.now.toString(),
      ctx.tenant.timezone,
      ctx.actor.locationIds,
    ])
    if (found.text === 'null') throw Failure.notFound()
    return found
  },
})
