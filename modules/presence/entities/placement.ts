import { entity } from '#kernel/entity/entity.ts'
import { ref } from '#kernel/schema/fields.ts'

/** The group that someone belongs to: where an arrival is taken when nothing else is said. */
export const Placement = entity('presence.placement', {
  plural: 'placements',
  label: 'Placement',
  access: { read: 'presence.area.read', write: 'presence.area.write' },
  fields: { dependantId: ref('care.dependant'), areaId: ref('presence.area') },
  constraints: {
    placement_once: {
      code: 'presence.placed_already',
      message: 'Has a group already; change that one.',
      field: 'dependantId',
    },
  },
})
