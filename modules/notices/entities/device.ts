import { entity } from '#kernel/entity/entity.ts'
import { id, text, url } from '#kernel/schema/fields.ts'

/** A browser that asked to be told. Whoever knows its endpoint can wake it, so it never leaves here again. */
export const Device = entity('notices.device', {
  plural: 'push-devices',
  title: 'name',
  label: 'Device',
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    personId: id(),
    name: text({ max: 100 }),
    endpoint: url({ personal: 'basic' }),
    p256dh: text({ max: 120, personal: 'basic' }),
    auth: text({ max: 60, personal: 'basic' }),
  },
})
