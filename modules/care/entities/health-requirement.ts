import { entity } from '#kernel/entity/entity.ts'
import { bool, integer, list, text } from '#kernel/schema/fields.ts'

/** What must be on record before guests of a kind may come for a service. The rules of a house, as data. */
export const HealthRequirement = entity('care.health_requirement', {
  plural: 'health-requirements',
  title: 'record',
  label: 'Health requirement',
  access: { read: 'care.health_requirement.read', write: 'care.health_requirement.write' },
  defaultSort: 'kind',
  fields: {
    kind: text({ max: 40, help: 'Of which guests: dog, cat, toddler.' }),
    service: text({ max: 40, help: 'For what they come: boarding, daycare, grooming.' }),
    record: text({ max: 100, help: 'As certificates name it: rabies, DHPP.' }),
    alsoCalled: list(text({ max: 100 }), { max: 20, help: 'Other names of the same.' }).default([]),
    isRequired: bool({
      label: 'Required',
      help: 'One that is not required never stands in the way.',
    }).default(true),
    validMonths: integer({
      min: 1,
      max: 600,
      help: 'How long a record without an end is good; without this, for ever.',
    }).optional(),
    waitDays: integer({ min: 0, max: 365, help: 'Days from giving until it counts.' }).default(0),
  },
  constraints: {
    requirement_once: {
      code: 'care.requirement_known',
      message: 'This is a requirement already.',
      field: 'record',
    },
  },
})
