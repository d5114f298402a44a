import type { CommandContext } from '#kernel/command/context.ts'
import { liftHold, type MoveError, shiftJob } from '#modules/work/public.ts'
import { Quote } from '../entities/quote.ts'
import { ShopBoard } from '../entities/shop-board.ts'
import { ShopJob } from '../entities/shop-job.ts'
import { quoteAccepted } from '../events.ts'
import { emitQuote } from './emit-quote.ts'
import { proofHold, type ShopJobRow, type StartError, startJob } from './start-job.ts'
import type { QuoteRow } from './write-items.ts'

/** The customer has said yes: the quote is taken, and its job may go to the floor. */
export async function approve(
  ctx: CommandContext<StartError | MoveError>,
  quote: QuoteRow,
  by: string,
): Promise<ShopJobRow> {
  const at = ctx.now.toString()
  if (quote.status === 'sent') {
    const taken = { status: 'accepted', acceptedAt: at, acceptedBy: by } as const
    emitQuote(ctx, quoteAccepted, await ctx.update(Quote, quote, taken))
  }
  const job = await startJob(ctx, quote)
  if (job.approvedAt) return job
  const board = await ctx.find(ShopBoard, job.shopBoardId)
  await liftHold(ctx, job.workJobId, proofHold)
  await shiftJob(ctx, job.workJobId, { stageId: board.approvedStageId })
  return ctx.update(ShopJob, job, { approvedAt: at })
}
