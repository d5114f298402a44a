import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { instant, integer, json, list, ref } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { Batch } from '../entities/batch.ts'
import { BatchLoad } from '../entities/batch-load.ts'
import { Oven } from '../entities/oven.ts'
import { Recipe } from '../entities/recipe.ts'
import { batchBaked } from '../events.ts'
import { holdLoads } from '../steps/hold-loads.ts'

const loadFields = { shopJobId: ref('coating.shop_job'), partCount: integer({ min: 1, max: 1_000_000 }) }
const load = json<InputOf<typeof loadFields>>(inputSchema(loadFields) as Field['schema'])

export const bakeBatch = command('coating.bake_batch', {
  summary: 'Put parts of one job or several into an oven, with one recipe',
  route: 'POST /v1/batches',
  needs: 'coating.batch.operate',
  input: {
    ovenId: ref('coating.oven'),
    recipeId: ref('coating.recipe'),
    loads: list(load, { max: 100 }),
    bakedAt: instant({ help: 'Preset: now.' }).optional(),
  },
  output: Batch,
  status: 201,
  emits: [batchBaked],
  async run(ctx, { ovenId, recipeId, loads, bakedAt }) {
    const oven = await ctx.find(Oven, ovenId)
    await ctx.find(Recipe, recipeId)
    if (!loads.length) throw Failure.field('/loads', 'required', 'Say whose parts are in the oven.')
    await checkJobs(ctx, loads)
    const { locationId } = oven
    const batch = await ctx.insert(Batch, {
      number: await ctx.nextNumber(Batch.name),
      ovenId,
      locationId,
      recipeId,
      status: 'baking',
      bakedAt: bakedAt ?? ctx.now.toString(),
    })
    await ctx.insertMany(
      BatchLoad,
      loads.map(one => ({ ...one, batchId: batch.id, locationId })),
    )
    await holdLoads(ctx, batch)
    ctx.emit(batchBaked, { entity: Batch.name, rowId: batch.id, locationId, data: { number: batch.number } })
    return batch
  },
})

const jobsSql = `select id, part_count as "partCount" from coating.shop_job
  where id = any ($1::uuid[]) and ($2::uuid[] is null or location_id is null or location_id = any ($2))`

async function checkJobs(
  ctx: CommandContext<never>,
  loads: readonly { shopJobId: string; partCount: number }[],
) {
  const ids = loads.map(({ shopJobId }) => shopJobId)
  const jobs = await ctx.sql.rows<{ id: string; partCount: number }>(jobsSql, [ids, ctx.actor.locationIds])
  const counts = new Map(jobs.map(job => [job.id, job.partCount]))
  for (const [index, { shopJobId, partCount }] of loads.entries()) {
    const most = counts.get(shopJobId)
    if (most === undefined)
      throw Failure.field(
        `/loads/${index}/shopJobId`,
        'unknown_reference',
        'There is no such record, or it is not yours to see.',
      )
    if (partCount > most)
      throw Failure.field(`/loads/${index}/partCount`, 'too_many', `The job has ${most} parts.`)
  }
}
