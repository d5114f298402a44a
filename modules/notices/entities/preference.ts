import { entity } from '#kernel/entity/entity.ts'
import { bool, id, text } from '#kernel/schema/fields.ts'

/** Whether a person wants mail about a topic; yes, until they say otherwise. */
export const Preference = entity('notices.preference', {
  plural: 'notice-preferences',
  title: 'topic',
  label: 'Notice preference',
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: { personId: id(), topic: text({ max: 100 }), email: bool() },
})
