import { entity } from '#kernel/entity/entity.ts'
import {
  bool,
  day,
  integer,
  list,
  longText,
  money,
  oneOf,
  ref,
  text,
  timeOfDay,
} from '#kernel/schema/fields.ts'
import { feeBases, feedingMethods, foodSources, planKinds, routes } from '../rules.ts'

/** What a guest is to be given and when: a medicine dose by dose, food meal by meal. */
export const Plan = entity('care.plan', {
  plural: 'care-plans',
  title: 'name',
  label: 'Care plan',
  defaultSort: 'name',
  fields: {
    dependantId: ref('care.dependant', { label: 'Guest' }),
    kind: oneOf(planKinds),
    name: text({ max: 100, help: 'The medicine, or the food.', personal: 'sensitive' }),
    quantity: text({ max: 40, help: '2, ½, 120' }).optional(),
    unit: text({ max: 40, help: 'units, tablets, scoops, grams' }).optional(),
    route: oneOf(routes).optional(),
    source: oneOf(foodSources, { label: 'Whose food', help: 'Brought along, or the house’s.' }).optional(),
    method: oneOf(feedingMethods, { label: 'How it is eaten' }).optional(),
    slots: list(timeOfDay(), { max: 12, label: 'Times', help: 'By the wall clock where the guest is.' }),
    isWithFood: bool({ help: 'Given only to who has eaten at least half, or with a reason.' }).default(false),
    signOffCount: integer({ min: 1, max: 2, help: '2: a second person signs each dose.' }).default(1),
    startsOn: day(),
    endsOn: day().optional(),
    instructions: longText({ max: 2000 }).optional(),
    vet: text({ max: 200, help: 'Who prescribed it.', personal: 'basic' }).optional(),
    fee: money({ min: 0, help: 'For each dose given, or each day on which any was.' }).optional(),
    feeBasis: oneOf(feeBases, { label: 'Charged by' }).default('dose'),
  },
})
