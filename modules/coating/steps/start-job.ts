import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { localDay } from '#kernel/time/zone.ts'
import { holdJob, Job, putJob, type stageErrors } from '#modules/work/public.ts'
import { ShopBoard } from '../entities/shop-board.ts'
import { ShopJob } from '../entities/shop-job.ts'
import { jobStarted } from '../events.ts'
import type { QuoteRow } from './write-items.ts'

export const boardErrors = {
  'coating.no_board': { status: 409, when: 'There is no shop board yet. Set one up first.' },
} as const

export type StartError = keyof typeof boardErrors | keyof typeof stageErrors
export type ShopJobRow = Row<typeof ShopJob>

/** What keeps a job from the floor until the customer has approved. */
export const proofHold = 'coating.proof'

const knownSql = `select j.id from coating.shop_job j join coating.quote q on q.id = j.quote_id
  where q.number = $1 and j.parent_id is null for no key update of j`

const boardSql = `select id from coating.shop_board where archived_at is null
  order by (location_id is not distinct from $1::uuid) desc, created_at, id limit 1`

const partsSql = `select coalesce(sum(count), 0)::integer as count, min(colour_name) as "colourName",
    (array_agg(colour_code order by position))[1] as "colourCode",
    (select f.id from files.file f where f.archived_at is null and f.width is not null
      and (f.subject_id = $2 or f.subject_id in (select r.id from coating.received_part r where r.drop_off_id = $2))
      order by f.created_at, f.id limit 1) as "photoId"
  from coating.quote_item where quote_id = $1`

interface Parts {
  count: number
  colourName: string | null
  colourCode: string | null
  photoId: string | null
}

/** The job of a quote: the one it has, or of an earlier revision of it, or a new one that waits for the proof. */
export async function startJob(ctx: CommandContext<StartError>, quote: QuoteRow): Promise<ShopJobRow> {
  const parts = (await ctx.sql.one<Parts>(partsSql, [quote.id, quote.dropOffId]))!
  const facts = {
    quoteId: quote.id,
    title: quote.title,
    partCount: parts.count,
    colourName: parts.colourName,
    colourCode: parts.colourCode,
    photoId: parts.photoId,
    dueOn: quote.dueOn,
    price: quote.price,
    plannedCost: quote.cost,
  }
  const known = await ctx.sql.one<{ id: string }>(knownSql, [quote.number])
  if (known) return renew(ctx, await ctx.find(ShopJob, known.id), facts)
  const board = await boardOf(ctx, quote.locationId)
  const card = await putJob(ctx, {
    boardId: board.boardId,
    stageId: board.proofStageId,
    title: quote.title,
    customerId: quote.customerId,
    dueOn: quote.dueOn,
    priority: quote.isRush ? 'high' : 'normal',
  })
  const job = await ctx.insert(ShopJob, {
    ...facts,
    reference: await nextReference(ctx),
    workJobId: card.id,
    shopBoardId: board.id,
    locationId: card.locationId,
    customerId: quote.customerId,
    dropOffId: quote.dropOffId,
    passedCount: 0,
    failedCount: 0,
    reworkCount: 0,
  })
  const reason = 'Waits for the customer’s approval'
  await holdJob(ctx, { jobId: card.id, kind: proofHold, reason, beforeStageId: board.gateStageId })
  return emitStarted(ctx, job)
}

async function renew(ctx: CommandContext, job: ShopJobRow, facts: Partial<ShopJobRow>): Promise<ShopJobRow> {
  const card = await ctx.find(Job, job.workJobId, { lock: true })
  await ctx.update(Job, card, { title: facts.title, dueOn: facts.dueOn })
  return ctx.update(ShopJob, job, facts)
}

async function boardOf(ctx: CommandContext<StartError>, locationId: string | null) {
  const found = await ctx.sql.one<{ id: string }>(boardSql, [locationId])
  return found ? ctx.find(ShopBoard, found.id) : ctx.fail('coating.no_board')
}

/** `JOB-2603-0042`: counted anew each month. */
export async function nextReference(ctx: CommandContext): Promise<string> {
  const today = localDay(ctx.now.toString(), ctx.tenant.timezone)
  const month = today.toString().slice(2, 7).replace('-', '')
  const number = await ctx.nextNumber(`${ShopJob.name}.${month}`)
  return `JOB-${month}-${String(number).padStart(4, '0')}`
}

export function emitStarted(ctx: CommandContext, job: ShopJobRow): ShopJobRow {
  const { id, locationId, reference, partCount } = job
  ctx.emit(jobStarted, { entity: ShopJob.name, rowId: id, locationId, data: { reference, partCount } })
  return job
}
