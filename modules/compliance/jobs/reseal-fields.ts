import { job } from '#kernel/job/job.ts'
import { theSealRoom } from '../sealed-fields/seal-room.ts'

/** Seals what was written before its field was sealed, and what is under an older key than the newest. */
export const resealFields = job('compliance.reseal_fields', {
  cron: '41 * * * *',
  priority: 10,
  async run(ctx) {
    await theSealRoom().reseal(ctx.tenantId)
  },
})
