import { entity } from '#kernel/entity/entity.ts'
import { integer, text } from '#kernel/schema/fields.ts'
import { ReportCard } from './report-card.ts'

const { mood, energy, appetite, social, activities, meals, highlights, concerns } = ReportCard.fields

/** What is often said in report cards: chosen, changed where it does not fit, and sent. */
export const CardTemplate = entity('care.card_template', {
  plural: 'report-card-templates',
  title: 'name',
  label: 'Report card template',
  access: { read: 'care.report_card.read', write: 'care.card_template.write' },
  without: ['import'],
  defaultSort: 'position',
  fields: {
    name: text({ max: 60 }),
    position: integer({ min: 0, max: 1000 }).default(0),
    mood,
    energy,
    appetite,
    social,
    activities,
    meals,
    highlights,
    concerns,
  },
})
