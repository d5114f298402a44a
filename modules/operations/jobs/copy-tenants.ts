import pg from 'pg'
import type { SystemJobContext } from '#kernel/job/job.ts'
import { systemJob } from '#kernel/job/job.ts'
import { copyTenant } from '../copies/copy-tenant.ts'
import { type CopyState, copyStates, moveOn } from '../copies/orders.ts'
import { yard } from '../yard.ts'

class BrokenOff extends Error {}

async function carryOut(ctx: SystemJobContext, order: CopyState): Promise<void> {
  const { url, nouns } = yard()
  // Its process died after the last row and before it could say so.
  if (await ctx.dispatch.one('select from kernel.tenant where id = $1 and is_copy', [order.to])) {
    await moveOn(ctx.worker, order.to, { status: 'done', done: order.of })
    return
  }
  if (!(await moveOn(ctx.worker, order.to, { status: 'running', done: 0, of: 0, rows: 0 }))) return
  try {
    const { rows } = await copyTenant(order, {
      url,
      nouns: nouns(),
      at: ctx.now.toString(),
      async tell(progress) {
        ctx.signal.throwIfAborted()
        if (!(await moveOn(ctx.worker, order.to, progress))) throw new BrokenOff()
      },
    })
    await moveOn(ctx.worker, order.to, { status: 'done', rows })
  } catch (error) {
    if (error instanceof BrokenOff) return
    // Stopped with the process: it begins again.
    if (ctx.signal.aborted) throw error
    ctx.log.error({ err: error, copy: order.to }, 'a business could not be copied')
    const fault = (error as Error).message.slice(0, 300)
    await moveOn(ctx.worker, order.to, { status: 'failed', fault })
  }
}

/** One process copies at a time; one that died lets go of this, and another begins again what it left. */
async function alone(url: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query(
      `select pg_try_advisory_lock(hashtext('operations.copy_tenants')) as is`,
    )
    if (rows[0].is) await work()
  } finally {
    await client.end()
  }
}

/** Copies of businesses that operators have ordered; asked for with each order, and looked after every five minutes. */
export const copyTenants = systemJob('operations.copy_tenants', {
  cron: '*/5 * * * *',
  maxAttempts: 3,
  async run(ctx) {
    const waiting = async () =>
      (await copyStates(ctx.dispatch))
        .filter(({ status }) => status === 'waiting' || status === 'running')
        .reverse()
    if ((await waiting()).length === 0) return
    await alone(yard().url, async () => {
      for (;;) {
        const [next] = await waiting()
        if (!next) return
        await carryOut(ctx, next)
      }
    })
  },
})
