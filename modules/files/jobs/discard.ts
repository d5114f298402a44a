import { on } from '#kernel/event/listener.ts'
import { enqueueLater } from '#kernel/job/enqueue.ts'
import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { fileArchived } from '../events.ts'
import { discard } from '../store/places.ts'

const hoursToTakeBack = 24

/** The bytes of a file that was put away go for good; the line of it stays, for the history. */
export const discardFile = job('files.discard', {
  input: { id: id() },
  async run(ctx, payload) {
    await ctx.write(async tx => {
      const file = await tx.one<{ tenant_id: string }>(
        `select tenant_id from files.file where id = $1 and gone_at is null and archived_at <= $2 for update`,
        [payload.id, ctx.now.subtract({ hours: hoursToTakeBack }).toString()],
      )
      if (!file) return
      // Before the row says so: a crash in between only means that this runs again.
      await discard({ tenantId: file.tenant_id, id: payload.id })
      await tx.run(
        'update files.file set gone_at = $2, updated_at = $2, version = version + 1 where id = $1',
        [payload.id, ctx.now.toString()],
      )
    })
  },
})

export const whenArchived = on(fileArchived, 'files.discard_later', async (ctx, { rowId }) => {
  if (!rowId) return
  const runAt = ctx.now.add({ hours: hoursToTakeBack })
  enqueueLater(ctx.tx, discardFile, { id: rowId }, { runAt, key: rowId })
})
