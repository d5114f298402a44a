import { job } from '#kernel/job/job.ts'
import { theSecret } from '../keys.ts'
import { seal } from '../sealing/seal.ts'

const most = 2000

/** For what nobody was told of, or what a process that ended left unsealed. */
export const sealAudit = job('compliance.seal_audit', {
  cron: '*/10 * * * *',
  async run(ctx) {
    for (;;) {
      const at = ctx.now.toString()
      const count = await ctx.write(tx => seal(tx, { secret: theSecret(), at, most }))
      if (count < most || ctx.signal.aborted) return
    }
  },
})
