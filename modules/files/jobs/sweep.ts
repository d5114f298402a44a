import { job } from '#kernel/job/job.ts'
import { adopt, discard, neverAdopted } from '../store/places.ts'

/** What came in for a row that was never committed is thrown away; what missed its adoption is adopted. */
export const sweep = job('files.sweep', {
  cron: '17 3 * * *',
  async run(ctx) {
    const { tenantId } = ctx
    const ids = await neverAdopted(tenantId, ctx.now.subtract({ hours: 1 }))
    if (ids.length === 0) return
    const rows = await ctx.read<{ id: string }>('select id from files.file where id = any ($1::uuid[])', [
      ids,
    ])
    const known = new Set(rows.map(row => row.id))
    for (const id of ids) {
      if (ctx.signal.aborted) return
      await (known.has(id) ? adopt : discard)({ tenantId, id })
    }
  },
})
