import type { Expression, Target } from '#modules/transfer/mapping/mapping.ts'

const column = (name: string): Expression => ({ column: name })
const day = (name: string): Expression => ({ date: `{${name}}`, format: 'YYYY-MM-DD' })
const ref = (entity: string, name: string): Expression => ({
  ref: entity,
  by: 'externalId',
  value: `{${name}}`,
})
const same = (...names: string[]) => Object.fromEntries(names.map(name => [name, column(name)]))

const target = (entity: string, fields: Record<string, Expression>): Target => ({
  entity,
  key: '{key}',
  fields,
})

/** How the demo's files are read: by the import that everybody uses. */
export const targets = (locationId: string, currency: string) => {
  const here = { locationId: { const: locationId } satisfies Expression }
  const rate: Expression = { money: '{rate}', currency }
  return {
    roomTypes: target('places.room_type', {
      ...here,
      ...same('code', 'name', 'size', 'capacity'),
      nightlyRate: rate,
    }),
    rooms: target('places.room', {
      ...here,
      ...same('code', 'name', 'area', 'size', 'capacity', 'position'),
      roomTypeId: ref('places.room_type', 'type'),
    }),
    customers: target('people.customer', same('name', 'email', 'phone', 'country', 'alert', 'notes')),
    pets: target('pets.pet', {
      ...same('name', 'species', 'breed', 'sex', 'colour', 'alert'),
      customerId: ref('people.customer', 'customer'),
      bornOn: day('born'),
      weightGrams: column('grams'),
      feedingNotes: column('feeding'),
    }),
    vaccinations: target('pets.vaccination', {
      petId: ref('pets.pet', 'pet'),
      vaccine: column('vaccine'),
      givenOn: day('given'),
      expiresOn: day('expires'),
      status: column('status'),
    }),
    stays: target('bookings.stay', {
      ...here,
      ...same('status', 'notes'),
      customerId: ref('people.customer', 'customer'),
      roomTypeId: { ref: 'places.room_type', by: 'externalId', value: 'demo-type-{type}' },
      arrivesOn: day('arrives'),
      departsOn: day('departs'),
      partySize: column('party'),
      nightlyRate: rate,
      cancelledOn: day('cancelled'),
      noShowOn: day('noShow'),
      heldUntilAt: column('held'),
      checkedInAt: column('arrived'),
      checkedOutAt: column('left'),
    }),
  }
}
