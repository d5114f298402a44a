import { entity } from '#kernel/entity/entity.ts'
import { bool, day, integer, list, money, oneOf, ref, text, timeOfDay } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { allocations, countedUnits, ruleKinds } from '../rules.ts'

const percent = (help: string) => text({ max: 6, pattern: '^[0-9]{1,3}([.][0-9]{1,2})?$', help })

/** One rule of what things cost, as data. Which fields count is said by its kind; see the README. */
export const PriceRule = entity('catalogue.price_rule', {
  plural: 'price-rules',
  title: 'name',
  label: 'Price rule',
  defaultSort: 'position',
  fields: {
    name: text({ max: 100, help: 'As it stands on the quote and the invoice.' }),
    kind: oneOf(ruleKinds),
    position: integer({ min: 0, help: 'Of two rules of one kind, the lower one counts.' }).default(0),
    locationId: ref('kernel.location', { help: 'Empty: everywhere.' }).optional(),
    roomTypeId: ref('places.room_type', { help: 'Empty: every type.' }).optional(),
    service: text({ max: 40, help: 'Empty: every service.' }).optional(),
    startsOn: day({ help: 'The first night it counts.' }).optional(),
    endsOn: day({ help: 'The last night it counts.' }).optional(),
    amount: money({ min: 0 }).optional(),
    percent: percent('20, or 12.5').optional(),
    isPerGuest: bool({ help: 'Each guest pays the night, instead of the room.' }).default(false),
    fromGuest: integer({ min: 2, max: 50, help: 'The first guest that has the discount.' }).optional(),
    allocation: oneOf(allocations, { help: 'Whose share a discount lowers.' }).optional(),
    amounts: list(integer({ min: 0 }), {
      max: 20,
      help: 'Per night for one guest, for two, for three, in minor units.',
    }).default([]),
    minNights: integer({
      min: 1,
      max: 400,
      help: 'From so many nights on; of free nights, one in every so many.',
    }).optional(),
    minTotal: integer({ min: 0, help: 'Counts above this total, in minor units.' }).optional(),
    graceMinutes: integer({
      min: 0,
      max: 1440,
      help: 'So many minutes before or after cost nothing.',
    }).optional(),
    fromTime: timeOfDay({
      help: 'Opening; of an early arrival: before then a whole night is charged instead.',
    }).optional(),
    until: timeOfDay({
      help: 'Closing; of a late departure: from then on a whole night is charged instead.',
    }).optional(),
    chargedBy: oneOf(countedUnits, {
      help: 'What the room, a guest or a tier is paid by; by the day, the day of departure counts too.',
    }).default('night'),
    refundTiers: list(shape({ daysBefore: integer({ min: 0 }), percent: percent('Of the deposit.') }), {
      max: 20,
      help: 'What is given back when it is cancelled so many days before.',
    }).default([]),
  },
  constraints: {
    price_rule_complete: {
      code: 'catalogue.rule_incomplete',
      status: 422,
      message: 'A rule of this kind needs fields that are empty.',
      field: 'kind',
    },
  },
})
