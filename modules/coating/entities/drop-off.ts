import { entity } from '#kernel/entity/entity.ts'
import { bool, instant, integer, longText, phone, ref, text } from '#kernel/schema/fields.ts'

/** Parts that came in at the door. They are the customer’s and stay theirs; they are never our stock. */
export const DropOff = entity('coating.drop_off', {
  plural: 'drop-offs',
  label: 'Drop-off',
  without: ['create', 'import'],
  editable: ['waybill', 'conditionNote', 'isExpected'],
  scopedBy: 'locationId',
  defaultSort: '-receivedAt',
  fields: {
    number: integer({ readOnly: true }),
    customerId: ref('people.customer'),
    locationId: ref('kernel.location').optional(),
    contactName: text({ max: 200, personal: 'basic' }).optional(),
    contactPhone: phone().optional(),
    isExpected: bool({ help: 'Somebody knew that it would come.' }).default(false),
    waybill: text({ max: 100, help: 'Number of the packing slip.' }).optional(),
    conditionNote: longText({ max: 2000 }).optional(),
    receivedAt: instant({ readOnly: true }),
    returnedAt: instant({ readOnly: true }).optional(),
  },
})
