import { entity } from '#kernel/entity/entity.ts'
import { id, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { reportReasons } from '../rules.ts'

/** Someone thinks that something should not stand there. */
export const Report = entity('community.report', {
  plural: 'reports',
  label: 'Report',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  access: { read: 'community.case.read', write: 'community.case.decide' },
  fields: {
    caseId: ref('community.case'),
    subjectId: id(),
    reporterId: id(),
    reason: oneOf(reportReasons),
    note: text({ max: 500 }).optional(),
  },
  constraints: {
    report_once: { code: 'community.reported_already', message: 'You reported this; it is in the queue.' },
  },
})
