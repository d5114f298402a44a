import { entity } from '#kernel/entity/entity.ts'
import { instant, ref, text } from '#kernel/schema/fields.ts'

/** Why a job does not move on: asked for by somebody, or by what it still waits for. */
export const Hold = entity('work.hold', {
  plural: 'job-holds',
  title: 'reason',
  label: 'Hold',
  access: { read: 'work.job.read', write: 'work.job.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    jobId: ref('work.job'),
    locationId: ref('kernel.location').optional(),
    kind: text({ max: 60, help: '`manual`, or the module that set it.' }),
    reason: text({ max: 300 }),
    beforeStageId: ref('work.stage', { help: 'Empty: it stays where it is.' }).optional(),
    liftedAt: instant().optional(),
  },
  constraints: {
    hold_once: { code: 'work.held_already', message: 'This job is held already; lift that hold first.' },
  },
})
