import { entity } from '#kernel/entity/entity.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { day, json, list, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { agencyBases } from '../rules/agency.ts'
import { cadences } from '../rules/period.ts'

const parts = {
  payerId: ref('people.customer'),
  percent: text({ max: 9, pattern: '^\\d{1,3}(\\.\\d{1,4})?$', help: 'Of what the agency leaves.' }),
}
const share = json<InputOf<typeof parts>>(inputSchema(parts) as Field['schema'])

/** What a child’s place costs, and who pays which part of it. */
export const Plan = entity('tuition.plan', {
  plural: 'tuition-plans',
  label: 'Tuition plan',
  scopedBy: 'locationId',
  defaultSort: '-startsOn',
  fields: {
    childId: ref('children.child'),
    locationId: ref('kernel.location'),
    cadence: oneOf(cadences).default('weekly'),
    weeklyRate: money({
      min: 0,
      label: 'Rate',
      help: 'For one period: a week, unless the plan says otherwise.',
    }),
    startsOn: day(),
    endsOn: day().optional(),
    pausedFromOn: day({ help: 'From this day on nothing is charged.' }).optional(),
    pausedUntilOn: day({ help: 'The last day that is not charged; none: until it is resumed.' }).optional(),
    agencyId: ref('people.customer', { label: 'Agency' }).optional(),
    agencyRate: money({ min: 0, help: 'Authorised for a full period.' }).optional(),
    agencyBasis: oneOf(agencyBases).optional(),
    shortfallPayerId: ref('people.customer', {
      help: 'The account of the house that takes what an agency does not pay for absence.',
    }).optional(),
    shares: list(share, { max: 20, help: 'Percents that make 100.' }),
  },
  constraints: {
    plan_agency_whole: {
      code: 'tuition.agency_incomplete',
      status: 422,
      message:
        'An agency needs an amount and a basis; one that pays by attendance an account for the shortfall.',
      field: 'agencyId',
    },
    plan_pause: {
      code: 'tuition.pause_ends_before_start',
      status: 422,
      message: 'A pause cannot end before it begins.',
      field: 'pausedUntilOn',
    },
    plan_days: {
      code: 'tuition.ends_before_start',
      status: 422,
      message: 'A plan cannot end before it begins.',
      field: 'endsOn',
    },
  },
})
