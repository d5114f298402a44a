import { entity } from '#kernel/entity/entity.ts'
import { day, ref, text } from '#kernel/schema/fields.ts'

/**
 * Whoever is looked after: a pet, a child, a resident. Never written by callers: the module that owns the being
 * keeps its row here in step by trigger, so that bookings and care records need to know only this noun.
 */
export const Dependant = entity('care.dependant', {
  plural: 'dependants',
  title: 'name',
  label: 'Guest',
  defaultSort: 'name',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  // Of a child it is the same as `children.child.alert`. Where staff act on it (stays, rounds, rooms) it stands all the same.
  hides: { alert: 'care.health.read' },
  fields: {
    customerId: ref('people.customer'),
    kind: text({ max: 40 }),
    name: text({ max: 200, personal: 'basic' }),
    alert: text({ max: 300 }).optional(),
    endedOn: day({ help: 'The last day of this being’s life or membership.' }).optional(),
  },
})
