import { entity } from '#kernel/entity/entity.ts'
import { bool, day, instant, integer, list, ref, text, timeOfDay } from '#kernel/schema/fields.ts'

/** Lets a visitor through some doors at some hours. Its PIN is told once and not kept. */
export const VisitorPass = entity('property.visitor_pass', {
  plural: 'visitor-passes',
  title: 'visitorName',
  label: 'Visitor pass',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    unitId: ref('property.unit'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    hostId: ref('people.customer'),
    visitorName: text({ max: 200, personal: 'basic' }),
    startsOn: day(),
    endsOn: day({ help: 'The last day; at most 365 days.' }),
    weekdays: list(integer({ min: 1, max: 7 }), {
      max: 7,
      help: 'Monday is 1. Empty: every day.',
    }).optional(),
    fromTime: timeOfDay(),
    untilTime: timeOfDay(),
    doors: list(text({ max: 60 }), { max: 50 }),
    isSingleUse: bool().default(false),
    useCount: integer({ readOnly: true }),
    revokedAt: instant({ readOnly: true }).optional(),
  },
  constraints: {
    visitor_pass_days: {
      code: 'property.pass_too_long',
      status: 422,
      message: 'A pass holds for 1 to 365 days.',
      field: 'endsOn',
    },
    visitor_pass_hours: {
      code: 'property.pass_hours',
      status: 422,
      message: 'The hours end before they begin.',
      field: 'untilTime',
    },
  },
})
