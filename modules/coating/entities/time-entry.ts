import { entity } from '#kernel/entity/entity.ts'
import { id, instant, integer, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { costs, steps } from '../rules.ts'

/** Somebody worked on a job: running while it has no end. */
export const TimeEntry = entity('coating.time_entry', {
  plural: 'time-entries',
  label: 'Time',
  access: { read: 'coating.job.read', write: 'coating.job.operate' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-startedAt',
  hides: { cost: costs },
  fields: {
    shopJobId: ref('coating.shop_job'),
    locationId: ref('kernel.location').optional(),
    step: oneOf(steps),
    workerId: id(),
    workerName: text({ max: 200, personal: 'basic' }),
    startedAt: instant(),
    endedAt: instant().optional(),
    minutes: integer().optional(),
    cost: money({ help: 'Minutes at the rate of the job’s quote.' }).optional(),
  },
  constraints: {
    time_entry_running: {
      code: 'coating.already_working',
      message: 'You are at work on another job. Stop that first.',
    },
  },
})
