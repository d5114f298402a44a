import { on } from '#kernel/event/listener.ts'
import { noticeTemplate, notify, notifying } from '#modules/notices/public.ts'
import { jobDone } from '../events.ts'

const ready = noticeTemplate({ name: 'work.job_ready', topic: 'jobs', version: 1 })

const sql = `select number, title, customer_id as "customerId" from work.job
  where id = $1 and customer_id is not null and done_at is not null and archived_at is null`

/** Whoever gave us a job hears when it is done; moved out and in again, once. */
export const whenDone = on(jobDone, 'work.tell_customer', async (ctx, { rowId }) => {
  const job = await ctx.tx.one<{ number: number; title: string; customerId: string }>(sql, [rowId])
  if (!job) return
  const { customerId, ...data } = job
  await notifying(ctx, ctx.tx, 'work.tell_customer', teller =>
    notify(teller, { to: { customerId }, template: ready.name, data, key: `job-ready:${rowId}` }),
  )
})
