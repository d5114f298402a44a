import type { Transaction } from '#kernel/db/database.ts'
import { enqueueLater } from '#kernel/job/enqueue.ts'
import { job } from '#kernel/job/job.ts'
import { id, integer, list } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { discard } from '../store/places.ts'
import { dropPieces } from '../uploads/pieces.ts'

/** What lay in the store of rows that are no more. */
export interface Gone {
  ids: string[]
  uploads: { id: string; partCount: number }[]
}

const most = 500

/**
 * Bytes whose rows were deleted or blanked go as well, wherever they lie. Asked for in the transaction that did it, so
 * that it happens if that was committed and not otherwise; while the store is away it is tried again.
 */
export const discardGone = job('files.discard_gone', {
  input: {
    ids: list(id(), { max: most }),
    uploads: list(shape({ id: id(), partCount: integer({ min: 0 }) }), { max: most }),
  },
  async run(ctx, { ids, uploads }) {
    const living = await ctx.read<{ id: string }>(
      `select id from files.file where id = any ($1::uuid[]) and gone_at is null
       union all select id from files.upload where id = any ($1::uuid[])`,
      [[...ids, ...uploads.map(upload => upload.id)]],
    )
    const isHere = new Set(living.map(row => row.id))
    const { tenantId } = ctx
    for (const fileId of ids) if (!isHere.has(fileId)) await discard({ tenantId, id: fileId })
    for (const { id: uploadId, partCount } of uploads)
      if (!isHere.has(uploadId)) await dropPieces({ tenantId, uploadId }, partCount)
  },
})

/** One job for so many that none is too large. */
export function inJobs({ ids, uploads }: Gone): Gone[] {
  const count = Math.ceil(Math.max(ids.length, uploads.length) / most)
  return Array.from({ length: count }, (_, at) => ({
    ids: ids.slice(at * most, (at + 1) * most),
    uploads: uploads.slice(at * most, (at + 1) * most),
  }))
}

export function discardLater(tx: Transaction, gone: Gone): void {
  for (const payload of inJobs(gone)) enqueueLater(tx, discardGone, payload)
}

const here = 'tenant_id = kernel.current_tenant()'

/** SQL: everything that the business of this transaction has in the store; asked by who sees the rows of all, too. */
export const filedSql = `select
  coalesce((select json_agg(id) from files.file where ${here} and gone_at is null), '[]') as ids,
  coalesce((select json_agg(json_build_object('id', id, 'partCount', part_count)) from files.upload where ${here}), '[]')
    as uploads`
