import { entity } from '#kernel/entity/entity.ts'
import { day, instant, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'

export const instructionKinds = [
  'permission_to_enter',
  'do_not_admit',
  'key_holder',
  'delivery',
  'out_of_town',
  'management_notice',
  'other',
] as const

/** What the desk must know about a unit, for as long as it holds. */
export const Instruction = entity('property.instruction', {
  plural: 'desk-instructions',
  title: 'note',
  label: 'Instruction',
  scopedBy: 'locationId',
  fields: {
    unitId: ref('property.unit'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    kind: oneOf(instructionKinds),
    who: text({ max: 200, personal: 'basic', help: 'The housekeeper, the broker …' }).optional(),
    note: longText({ max: 1000 }),
    startsOn: day(),
    endsOn: day({ help: 'The last day it holds.' }).optional(),
    endedAt: instant({ readOnly: true }).optional(),
  },
  constraints: {
    instruction_days: {
      code: 'property.ends_before_start',
      status: 422,
      message: 'The last day lies before the first.',
      field: 'endsOn',
    },
  },
})
