import type pg from 'pg'
import { fetchStored } from '../backup/store/stored-file.ts'
import { plain } from '../copies/row-text.ts'
import type { Parcel, WaitingJob } from './parcel.ts'

interface Opening {
  client: pg.Client
  parcel: Parcel
  from: string
  key?: Buffer
}

const addSql = `select graphile_worker.add_job(j.task, j.payload, j.queue, j."runAt", j."maxAttempts", j.key, j.priority::integer,
    case when j.flags is null then null else array(select json_array_elements_text(j.flags)) end)
  from json_to_recordset($1::json) as j (task text, payload json, queue text, "runAt" timestamptz, "maxAttempts" integer,
    key text, priority integer, flags json)`

/** A job runs for whom its payload names, and takes the place of one with the same key. */
function refuseForeign({ task, payload, key }: WaitingJob, tenantId: string, tasks: ReadonlySet<string>) {
  const isOwn = (payload as { tenantId?: unknown }).tenantId === tenantId
  if (tasks.has(task) && isOwn && (key === null || key.startsWith(`${tenantId}:`))) return
  throw new Error(`The archive has a job that is not this business's own: ${task}.`)
}

/** What waits for its time there waits here. */
export async function bringJobs(
  { client, parcel, from, key }: Opening,
  tasks: ReadonlySet<string>,
): Promise<number> {
  const chunks: Buffer[] = []
  for await (const chunk of fetchStored(from, parcel.jobs, key)) chunks.push(chunk)
  const lines = Buffer.concat(chunks).toString().split('\n').filter(Boolean)
  const jobs = lines.map(line => JSON.parse(plain(line)) as WaitingJob)
  for (const job of jobs) refuseForeign(job, parcel.tenant.id, tasks)
  if (jobs.length === 0) return 0
  await client.query('set local role mainstay_worker')
  await client.query(addSql, [JSON.stringify(jobs)])
  await client.query('reset role')
  return jobs.length
}
