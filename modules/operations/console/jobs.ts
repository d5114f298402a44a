import Type from 'typebox'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { yard } from '../yard.ts'
import { errors } from './errors.ts'
import { deedOf } from './operator.ts'

const queues = `select t.identifier as task,
    count(*) filter (where j.locked_at is not null)::int as running,
    count(*) filter (where j.locked_at is null and j.attempts = 0)::int as waiting,
    count(*) filter (where j.locked_at is null and j.attempts between 1 and j.max_attempts - 1)::int as failing,
    count(*) filter (where j.locked_at is null and j.attempts >= j.max_attempts)::int as dead,
    to_json(min(j.run_at)) #>> '{}' as "nextAt"
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  group by 1 order by dead desc, failing desc, task`

// The payload may hold what somebody typed: operators see whose job it is, not what is in it.
const troubled = `select j.id::text, t.identifier as task, j.payload ->> 'tenantId' as "tenantId", n.name as "tenantName",
    j.attempts::int, j.max_attempts::int as "maxAttempts", left(j.last_error, 300) as error,
    j.attempts >= j.max_attempts as "isDead", to_json(j.run_at) #>> '{}' as "nextAt",
    to_json(j.updated_at) #>> '{}' as "failedAt"
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  left join kernel.tenant n on n.id::text = j.payload ->> 'tenantId'
  where j.attempts > 0 and j.locked_at is null and ($1::bigint is null or j.id < $1)
  order by j.id desc limit 100`

const open = { additionalProperties: true }

export const jobQueues = houseOperation({
  id: 'console.jobs',
  method: 'GET',
  path: '/v1/console/jobs',
  summary: 'The job queues, and jobs that failed or were given up, the newest first',
  who: 'operator',
  query: { before: 'Jobs older than the one of this id' },
  output: Type.Object({
    queues: Type.Array(Type.Object({}, open)),
    troubled: Type.Array(Type.Object({}, open)),
  }),
  status: 200,
  errors,
  async run(_house, { query }) {
    const { book } = yard()
    const before = /^\d{1,18}$/.test(query.before ?? '') ? query.before : null
    const [all, failed] = await Promise.all([book.ask(queues), book.ask(troubled, [before])])
    return { queues: all, troubled: failed }
  },
})

const ids = Type.Object(
  { ids: Type.Array(Type.String({ pattern: '^[0-9]{1,18}$' }), { minItems: 1, maxItems: 500 }) },
  { additionalProperties: false },
)

export const retryJobs = houseOperation({
  id: 'console.retry_jobs',
  method: 'POST',
  path: '/v1/console/job-retries',
  summary: 'Give jobs that failed or were given up all their tries again, now',
  who: 'operator',
  input: ids,
  output: Type.Object({ count: Type.Integer() }),
  status: 200,
  errors,
  async run(house, call) {
    const { book } = yard()
    const rows = await book.ask<{ id: string }>(
      `select id::text from graphile_worker.reschedule_jobs($1::bigint[], now(), null, 0, null)`,
      [call.body.ids],
    )
    await book.note(deedOf(house, call, 'console.retry_jobs', { changes: { ids: rows.map(row => row.id) } }))
    return { count: rows.length }
  },
})

export const dropJobs = houseOperation({
  id: 'console.drop_jobs',
  method: 'POST',
  path: '/v1/console/job-removals',
  summary: 'Throw away jobs that were given up',
  who: 'operator',
  input: ids,
  output: Type.Object({ count: Type.Integer() }),
  status: 200,
  errors: { ...errors, not_found: { status: 404, when: 'None of these jobs was given up.' } },
  async run(house, call) {
    const { book } = yard()
    const rows = await book.ask<{ id: string }>(
      `select id::text from graphile_worker.complete_jobs((select array_agg(j.id) from graphile_worker._private_jobs j
        where j.id = any($1::bigint[]) and j.attempts >= j.max_attempts and j.locked_at is null))`,
      [call.body.ids],
    )
    if (rows.length === 0) throw Failure.notFound()
    await book.note(deedOf(house, call, 'console.drop_jobs', { changes: { ids: rows.map(row => row.id) } }))
    return { count: rows.length }
  },
})
