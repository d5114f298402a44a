import { entity } from '#kernel/entity/entity.ts'
import { day, instant, integer, list, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'

const byVerb = { readOnly: true }
const rating = () => integer({ min: 1, max: 5 }).optional()

export const cardStatuses = ['draft', 'sent'] as const

/** How a guest fared on a day; sent to the customer it belongs to. */
export const ReportCard = entity('care.report_card', {
  plural: 'report-cards',
  label: 'Report card',
  without: ['create', 'import'],
  defaultSort: '-onDay',
  fields: {
    dependantId: ref('care.dependant', { label: 'Guest' }),
    onDay: day({ label: 'Day' }),
    mood: rating(),
    energy: rating(),
    appetite: rating(),
    social: rating(),
    activities: list(text({ max: 60 }), { max: 20 }).default([]),
    meals: text({ max: 300 }).optional(),
    highlights: longText({ max: 2000 }).optional(),
    concerns: longText({ max: 2000 }).optional(),
    photoIds: list(ref('files.file'), { max: 12, ...byVerb, label: 'Photos' }).default([]),
    status: oneOf(cardStatuses, byVerb),
    sentAt: instant(byVerb).optional(),
    viewedAt: instant({ ...byVerb, help: 'When the customer first looked.' }).optional(),
    viewCount: integer({ min: 0, ...byVerb }).default(0),
  },
})
