import { entity } from '#kernel/entity/entity.ts'
import { integer, ref } from '#kernel/schema/fields.ts'

/** Parts of a job that were in a batch. */
export const BatchLoad = entity('coating.batch_load', {
  plural: 'batch-loads',
  label: 'Load',
  access: { read: 'coating.batch.read', write: 'coating.batch.operate' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    batchId: ref('coating.batch'),
    shopJobId: ref('coating.shop_job'),
    locationId: ref('kernel.location'),
    partCount: integer({ min: 1, max: 1_000_000 }),
  },
  constraints: {
    batch_load_once: {
      code: 'coating.loaded_twice',
      message: 'A job stands in a batch once.',
      field: 'loads',
    },
  },
})
