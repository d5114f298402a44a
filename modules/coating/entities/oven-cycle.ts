import { entity } from '#kernel/entity/entity.ts'
import { instant, integer, money, ref, text } from '#kernel/schema/fields.ts'
import { costs } from '../rules.ts'

/** The oven was on for a job. */
export const OvenCycle = entity('coating.oven_cycle', {
  plural: 'oven-cycles',
  title: 'oven',
  label: 'Oven cycle',
  access: { read: 'coating.job.read', write: 'coating.job.operate' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-bakedAt',
  hides: { cost: costs },
  fields: {
    shopJobId: ref('coating.shop_job'),
    locationId: ref('kernel.location').optional(),
    oven: text({ max: 60 }),
    minutes: integer(),
    bakedAt: instant(),
    cost: money(),
    cureLogId: ref('coating.cure_log', {
      help: 'The file that told how long; none: written down by hand.',
    }).optional(),
  },
})
