import { entity } from '#kernel/entity/entity.ts'
import { bool, id, text } from '#kernel/schema/fields.ts'

/** On which channels a person wants to hear about a topic; mail and their browsers, until they say otherwise. */
export const Preference = entity('notices.preference', {
  plural: 'notice-preferences',
  title: 'topic',
  label: 'Notice preference',
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    personId: id(),
    topic: text({ max: 100 }),
    email: bool(),
    sms: bool().optional(),
    whatsapp: bool().optional(),
    push: bool().optional(),
  },
})
