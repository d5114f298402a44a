import { entity } from '#kernel/entity/entity.ts'
import { bool, day, integer, text, timeOfDay } from '#kernel/schema/fields.ts'

/** What a jurisdiction says about entering homes, from a day on. A newer rule is a new row: old visits keep theirs. */
export const EntryRule = entity('property.entry_rule', {
  plural: 'entry-rules',
  title: 'jurisdiction',
  label: 'Entry rule',
  access: { read: 'property.policy.read', write: 'property.policy.write' },
  editable: ['reviewedBy'],
  fields: {
    jurisdiction: text({ max: 20 }),
    effectiveOn: day(),
    minNoticeHours: integer({ min: 0, max: 1000 }),
    allowedFrom: timeOfDay(),
    allowedUntil: timeOfDay(),
    isEmergencyExempt: bool(),
    source: text({ max: 500, help: 'Where it is written.' }),
    reviewedBy: text({ max: 200, help: 'Empty: nobody qualified has looked at it yet.' }).optional(),
  },
  constraints: {
    entry_rule_once: {
      code: 'property.rule_known',
      message: 'There is a rule from this day.',
      field: 'effectiveOn',
    },
    entry_rule_hours: {
      code: 'property.rule_hours',
      status: 422,
      message: 'The hours end before they begin.',
      field: 'allowedUntil',
    },
  },
})
