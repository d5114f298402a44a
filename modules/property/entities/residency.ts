import { entity } from '#kernel/entity/entity.ts'
import { day, instant, oneOf, ref } from '#kernel/schema/fields.ts'
import { residentRoles } from '../rules.ts'

/** Who has to do with a unit, as what, from when to when. */
export const Residency = entity('property.residency', {
  plural: 'residencies',
  label: 'Resident',
  editable: ['role', 'startsOn', 'endsOn', 'alsoTellId', 'awayUntilOn'],
  scopedBy: 'locationId',
  fields: {
    unitId: ref('property.unit'),
    locationId: ref('kernel.location', { readOnly: true, help: 'Where the unit is.' }).optional(),
    customerId: ref('people.customer'),
    role: oneOf(residentRoles),
    startsOn: day(),
    endsOn: day({ help: 'The last day.' }).optional(),
    movedOutAt: instant({ readOnly: true }).optional(),
    alsoTellId: ref('people.customer', { help: 'Is told what this person is told.' }).optional(),
    awayUntilOn: day({ help: 'No reminders before this day.' }).optional(),
  },
  constraints: {
    residency_days: {
      code: 'property.ends_before_start',
      status: 422,
      message: 'The last day lies before the first.',
      field: 'endsOn',
    },
  },
})
