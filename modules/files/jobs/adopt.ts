import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { adopt } from '../store/places.ts'

/** Asked for with the row: runs only if that was committed. */
export const adoptFile = job('files.adopt', {
  input: { id: id() },
  async run(ctx, payload) {
    await adopt({ tenantId: ctx.tenantId, id: payload.id })
  },
})
