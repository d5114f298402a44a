import type { CommandContext } from '#kernel/command/context.ts'
import { OvenCycle } from '../../entities/oven-cycle.ts'
import type { Rates } from '../../pricing/rates.ts'
import { emitWork } from '../../steps/emit-work.ts'
import { ovenCost } from '../../steps/job-rates.ts'
import { type BookError, bookFor, ratesOf } from '../../steps/rates-of.ts'
import type { ShopJobRow } from '../../steps/start-job.ts'

interface Load {
  job: Pick<ShopJobRow, 'id' | 'locationId' | 'reference'>
  partCount: number
  rates: Rates | null
}

const loadsSql = `select json_build_object('id', j.id, 'locationId', j.location_id, 'reference', j.reference) as job,
    l.part_count as "partCount", q.rates
  from coating.batch_load l join coating.shop_job j on j.id = l.shop_job_id
  left join coating.shop_job p on p.id = j.parent_id
  left join coating.quote q on q.id = coalesce(p.quote_id, j.quote_id)
  where l.batch_id = $1 order by j.reference`

// Somebody sends the same file twice: the oven was on once.
const seenSql = `select 1 from coating.cure_log l join coating.cure_file f on f.log_id = l.id
  where l.batch_id = $1 and l.id <> $2 and f.content = $3 limit 1`

interface Bake {
  batchId: string
  logId: string
  content: string
  oven: string
  bakedAt: string
  minutes: number
}

/** The minutes that a logger saw, on each job of the batch by the number of its parts. */
export async function chargeOven(ctx: CommandContext<BookError>, bake: Bake): Promise<void> {
  const { batchId, logId, minutes } = bake
  if (minutes < 1 || (await ctx.sql.one(seenSql, [batchId, logId, bake.content]))) return
  const loads = await ctx.sql.rows<Load>(loadsSql, [batchId])
  const usual = loads.every(({ rates }) => rates) ? null : ratesOf(ctx, await bookFor(ctx))
  const shares = sharesOf(minutes, loads)
  const cycles = loads.flatMap(({ job, rates }, at) => {
    const own = shares[at]!
    if (own === 0) return []
    emitWork(ctx, job, 'oven')
    return {
      shopJobId: job.id,
      locationId: job.locationId,
      oven: bake.oven,
      minutes: own,
      bakedAt: bake.bakedAt,
      cost: ovenCost(rates ?? usual!, own),
      cureLogId: logId,
    }
  })
  await ctx.insertMany(OvenCycle, cycles)
}

/** Whole minutes that add up to all of them. */
function sharesOf(minutes: number, loads: readonly Load[]): number[] {
  const parts = loads.reduce((sum, { partCount }) => sum + partCount, 0)
  let before = 0
  let counted = 0
  return loads.map(({ partCount }) => {
    counted += partCount
    const until = Math.round((minutes * counted) / parts)
    const own = until - before
    before = until
    return own
  })
}
