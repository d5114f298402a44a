import { entity } from '#kernel/entity/entity.ts'
import { id, instant, integer, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { appealOutcomes, caseStates, reportReasons, subjects } from '../rules.ts'

/** Something reported, and what was decided about it and why. */
export const ModerationCase = entity('community.case', {
  plural: 'moderation-cases',
  title: 'excerpt',
  label: 'Moderation case',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  defaultSort: 'dueAt',
  sorts: ['dueAt', 'reportCount'],
  fields: {
    subject: oneOf(subjects),
    subjectId: id(),
    areaId: ref('community.area').optional(),
    venueId: ref('venues.venue').optional(),
    authorId: id(),
    authorName: text({ max: 40, personal: 'basic' }),
    excerpt: text({ max: 300 }),
    status: oneOf(caseStates),
    reportCount: integer(),
    reasons: text({ max: 300, help: 'Of the reports, the most frequent first.' }),
    dueAt: instant({ help: 'Decided by then.' }),
    decidedAt: instant().optional(),
    decidedBy: text({ max: 200 }).optional(),
    reason: oneOf(reportReasons).optional(),
    note: text({ max: 500, help: 'The author reads it.' }).optional(),
    reversibleUntilAt: instant().optional(),
    appealedAt: instant().optional(),
    appeal: longText({ max: 2000 }).optional(),
    appealOutcome: oneOf(appealOutcomes).optional(),
    appealNote: text({ max: 500 }).optional(),
  },
})
