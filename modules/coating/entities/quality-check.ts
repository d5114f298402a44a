import { entity } from '#kernel/entity/entity.ts'
import { instant, integer, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { causes } from '../rules.ts'

/** How many parts passed and how many did not, and why. */
export const QualityCheck = entity('coating.quality_check', {
  plural: 'quality-checks',
  label: 'Quality check',
  access: { read: 'coating.job.read', write: 'coating.job.operate' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-checkedAt',
  fields: {
    shopJobId: ref('coating.shop_job'),
    locationId: ref('kernel.location').optional(),
    passedCount: integer(),
    failedCount: integer(),
    cause: oneOf(causes).optional(),
    note: longText({ max: 2000 }).optional(),
    checkedAt: instant(),
    checkedBy: text({ max: 200, personal: 'basic' }),
  },
})
