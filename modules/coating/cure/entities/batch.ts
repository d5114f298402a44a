import { entity } from '#kernel/entity/entity.ts'
import { instant, integer, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { verdicts } from '../verdict/judge.ts'

export const batchStatuses = ['baking', 'on_hold', 'released'] as const

const loads = `(select coalesce(json_agg(json_build_object('shopJobId', j.id, 'reference', j.reference, 'title', j.title,
    'partCount', l.part_count, 'colourCode', j.colour_code) order by j.reference), '[]')
  from coating.batch_load l join coating.shop_job j on j.id = l.shop_job_id where l.batch_id = t.id)`

/** What was in the oven together. Its parts go nowhere until the cure is proven. */
export const Batch = entity('coating.batch', {
  plural: 'batches',
  title: 'number',
  label: 'Batch',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-bakedAt',
  fields: {
    number: integer(),
    ovenId: ref('coating.oven'),
    locationId: ref('kernel.location'),
    recipeId: ref('coating.recipe'),
    status: oneOf(batchStatuses),
    verdict: oneOf(verdicts).optional(),
    bakedAt: instant(),
    releasedAt: instant().optional(),
    releasedBy: text({ max: 200, personal: 'basic' }).optional(),
    releaseReason: text({ max: 300 }).optional(),
  },
  includes: {
    loads: { summary: 'The jobs whose parts are in it', sql: loads },
    place: {
      summary: 'The names of its oven and recipe',
      sql: `(select json_build_object('ovenName', o.name, 'recipeName', r.name)
        from coating.oven o, coating.recipe r where o.id = t.oven_id and r.id = t.recipe_id)`,
    },
  },
})
