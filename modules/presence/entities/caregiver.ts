import { entity } from '#kernel/entity/entity.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { day, json, list, ref, text } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'

const parts = {
  kind: text({ max: 40, help: 'As the rules name it: level6, level3, teacher.' }),
  validUntilOn: day({ help: 'The last day on which it counts.' }).optional(),
}
// As a caller sends it: what never runs out has no last day.
const qualification = json<InputOf<typeof parts>>(inputSchema(parts) as Field['schema'])

/** Someone who looks after others and may count in a ratio. */
export const Caregiver = entity('presence.caregiver', {
  plural: 'caregivers',
  title: 'name',
  label: 'Caregiver',
  scopedBy: 'locationId',
  defaultSort: 'name',
  fields: {
    locationId: ref('kernel.location'),
    memberId: ref('kernel.member').optional(),
    name: text({ max: 200, personal: 'basic' }),
    qualifications: list(qualification, { max: 20 }).default([]),
  },
})
