import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'

const batchSize = 500

/** Makes the rows of an import searchable. Doing it twice does no harm, so a crash on the way does none either. */
export const indexImport = job('transfer.index_import', {
  input: { importId: id() },
  priority: 10,
  async run(ctx, { importId }) {
    let from: number | null = 0
    while (from !== null && !ctx.signal.aborted) {
      const start: number = from
      const values = [importId, start, start + batchSize]
      const reached = await ctx.write(tx => tx.one<{ next: number | null }>(indexSql, values))
      from = reached?.next ?? null
    }
    ctx.signal.throwIfAborted()
  },
})

const indexSql = `with batch as (
    select entity, array_agg(row_id) as ids from transfer.import_row
    where import_id = $1 and position >= $2 and position < $3 and outcome = 'created' group by entity
  ), done as materialized (
    select kernel.index_rows(entity, ids) from batch
  )
  select (select min(position) from transfer.import_row where import_id = $1 and position >= $3) as next
  from (select count(*) from done) counted`
