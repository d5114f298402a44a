import { entity } from '#kernel/entity/entity.ts'
import { integer, longText, text } from '#kernel/schema/fields.ts'

/** A house's own words for a notice; each change is one more, and the last can be taken back. */
export const Wording = entity('notices.wording', {
  plural: 'notice-wordings',
  title: 'template',
  label: 'Wording',
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    template: text({ max: 100 }),
    locale: text({ max: 20 }),
    number: integer({ min: 1 }),
    title: text({ max: 300 }),
    body: longText({ max: 10_000 }),
    writtenBy: text({ max: 200 }),
  },
})
