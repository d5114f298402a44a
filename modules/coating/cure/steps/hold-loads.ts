import type { CommandContext } from '#kernel/command/context.ts'
import { holdJob, liftHold } from '#modules/work/public.ts'

const cardsSql = `select j.work_job_id as "jobId", b.ready_stage_id as "beforeStageId"
  from coating.batch_load l
  join coating.shop_job j on j.id = l.shop_job_id
  join coating.shop_board b on b.id = j.shop_board_id
  where l.batch_id = $1 order by j.work_job_id`

interface Card {
  jobId: string
  beforeStageId: string
}

const kindOf = (number: number) => `coating.cure.${number}`

const cardsOf = (ctx: CommandContext<never>, batchId: string) => ctx.sql.rows<Card>(cardsSql, [batchId])

/** None of the jobs in a batch becomes ready before its cure is proven. */
export async function holdLoads(ctx: CommandContext<never>, batch: { id: string; number: number }) {
  const reason = `The cure of batch ${batch.number} is not proven`
  for (const card of await cardsOf(ctx, batch.id))
    await holdJob(ctx, { ...card, kind: kindOf(batch.number), reason })
}

export async function liftLoads(ctx: CommandContext<never>, batch: { id: string; number: number }) {
  for (const { jobId } of await cardsOf(ctx, batch.id)) await liftHold(ctx, jobId, kindOf(batch.number))
}
