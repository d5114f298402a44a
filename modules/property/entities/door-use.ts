import { entity } from '#kernel/entity/entity.ts'
import { bool, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { denials } from '../desk/pass-rules.ts'

/** Somebody tried a door; granted or not, it stays written. */
export const DoorUse = entity('property.door_use', {
  plural: 'door-uses',
  label: 'Door use',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-id',
  fields: {
    locationId: ref('kernel.location'),
    visitorPassId: ref('property.visitor_pass').optional(),
    door: text({ max: 60 }),
    isGranted: bool({ readOnly: true }),
    reason: oneOf(denials, { readOnly: true }).optional(),
  },
})
