import { entity } from '#kernel/entity/entity.ts'
import { day, instant, integer, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { causes, costs, payers } from '../rules.ts'

/** A job of the shop: the card on the board with its parts, its price and what it really took. */
export const ShopJob = entity('coating.shop_job', {
  plural: 'shop-jobs',
  title: 'reference',
  label: 'Job',
  isSearchable: true,
  access: { read: 'coating.job.read', write: 'coating.job.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  hides: { plannedCost: costs },
  fields: {
    reference: text({ max: 30 }),
    workJobId: ref('work.job'),
    shopBoardId: ref('coating.shop_board'),
    locationId: ref('kernel.location').optional(),
    quoteId: ref('coating.quote').optional(),
    customerId: ref('people.customer'),
    dropOffId: ref('coating.drop_off').optional(),
    parentId: ref('coating.shop_job', { help: 'The job whose parts these are, coated again.' }).optional(),
    title: text({ max: 200 }),
    colourName: text({ max: 100 }).optional(),
    colourCode: text({ max: 7 }).optional(),
    photoId: ref('files.file').optional(),
    partCount: integer(),
    passedCount: integer(),
    failedCount: integer(),
    reworkCount: integer(),
    cause: oneOf(causes).optional(),
    payer: oneOf(payers).optional(),
    dueOn: day().optional(),
    price: money(),
    plannedCost: money(),
    approvedAt: instant().optional(),
    invoicedAt: instant().optional(),
  },
  includes: {
    stage: {
      summary: 'The stage it stands in',
      sql: `(select json_build_object('id', s.id, 'name', s.name, 'position', s.position, 'isDone', s.is_done)
        from work.job j join work.stage s on s.id = j.stage_id where j.id = t.work_job_id)`,
    },
  },
  constraints: {
    shop_job_of_quote: { code: 'coating.job_exists', message: 'This quote has its job already.' },
    shop_job_parts: {
      code: 'coating.more_than_there_are',
      message: 'That would be more parts than the job has.',
    },
  },
})
