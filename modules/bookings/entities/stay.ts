import { entity } from '#kernel/entity/entity.ts'
import { day, instant, integer, longText, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { stayImport } from '../imports/arrange-stays.ts'
import { stayStatuses } from '../rules.ts'
import { guestsOf } from '../sql/guests.ts'
import { stayConstraints } from './stay-constraints.ts'

const byVerb = { readOnly: true }

/** Who sleeps where from when to when. Days are those of the location; the day of departure is not slept. */
export const Stay = entity('bookings.stay', {
  plural: 'stays',
  title: 'number',
  label: 'Stay',
  isSearchable: true,
  scopedBy: 'locationId',
  without: ['create', 'archive'],
  editable: ['notes'],
  defaultSort: '-arrivesOn',
  fields: {
    number: integer(byVerb),
    customerId: ref('people.customer'),
    locationId: ref('kernel.location'),
    roomTypeId: ref('places.room_type'),
    roomId: ref('places.room', { help: 'Empty on a stay that still has to be given a room.' }).optional(),
    status: oneOf(stayStatuses, byVerb),
    arrivesOn: day(),
    departsOn: day(),
    partySize: integer({ min: 1, max: 1000 }),
    nightlyRate: money({ min: 0 }),
    total: money({ min: 0, ...byVerb }),
    notes: longText().optional(),
    heldUntilAt: instant(byVerb).optional(),
    checkedInAt: instant(byVerb).optional(),
    checkedOutAt: instant(byVerb).optional(),
    awaitedCount: integer({
      ...byVerb,
      help: 'Guests of a stay that has begun who are still to come.',
    }).default(0),
    cancelledOn: day(byVerb).optional(),
    noShowOn: day(byVerb).optional(),
    service: text({ max: 40, help: 'What they come for: boarding, daycare, grooming.' }).default('boarding'),
    healthOverride: text({
      max: 500,
      ...byVerb,
      help: 'Why guests were taken whose health records were not in order.',
    }).optional(),
    deposit: money({ ...byVerb, help: 'What is asked for in advance.' }).optional(),
    lateFee: money({ ...byVerb, help: 'For coming or leaving at other times than agreed.' }).optional(),
    lateFeeWaiver: text({ max: 500, ...byVerb, help: 'Why it was not charged.' }).optional(),
    invoiceId: ref('billing.invoice', byVerb).optional(),
  },
  includes: { guests: { summary: 'Who is looked after during the stay', sql: guestsOf('t.id') } },
  constraints: stayConstraints,
  importing: stayImport,
})
