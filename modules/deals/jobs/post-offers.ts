import { Ledger } from '#kernel/command/ledger.ts'
import { job } from '#kernel/job/job.ts'
import { casesToDecide } from '../steps/deciding-facts.ts'
import { jobScene } from '../steps/scene.ts'
import { settleCases } from '../steps/settle-cases.ts'

// One decision round of a tenant at a time; the round that comes too late finds the world decided already.
const turn = `select pg_try_advisory_xact_lock(hashtextextended('deals.post_offers:' || $1, 0)) as "isOurs"`

/**
 * Every minute: which offers are posted, closed or put back on. A worker that dies leaves nothing half done: all of a
 * round is one transaction, and the unique key of deal and day keeps each posting to once, whoever else does it.
 */
export const postOffers = job('deals.post_offers', {
  cron: '* * * * *',
  async run(ctx) {
    const at = ctx.now.toString()
    await ctx.write(async tx => {
      const [mine] = await tx.rows<{ isOurs: boolean }>(turn, [ctx.tenantId])
      if (!mine?.isOurs) return
      const ledger = new Ledger()
      const cases = await casesToDecide(tx, ctx.now)
      if (!cases.length) return
      await settleCases(jobScene(ctx, tx, ledger, at), cases)
      const how = { operation: postOffers.name, requestId: postOffers.name }
      ledger.flush(tx, { tenant: { id: ctx.tenantId }, actor: ctx.actor, at, ...how })
    })
  },
})
