import { entity } from '#kernel/entity/entity.ts'
import { id, oneOf, text, timeOfDay, zone } from '#kernel/schema/fields.ts'

export const digests = ['none', 'hourly', 'daily'] as const

/** How a person wants to be reached: their own night, their language, everything in one mail an hour or a day. */
export const Reach = entity('notices.reach', {
  plural: 'notice-reaches',
  title: 'digest',
  label: 'How somebody is reached',
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    personId: id(),
    timezone: zone().optional(),
    quietFrom: timeOfDay().optional(),
    quietUntil: timeOfDay().optional(),
    digest: oneOf(digests),
    locale: text({ max: 20, pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }).optional(),
  },
})
