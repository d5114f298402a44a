import { entity } from '#kernel/entity/entity.ts'
import { day, integer, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { sexes, species } from '../rules.ts'

export const Pet = entity('pets.pet', {
  plural: 'pets',
  title: 'name',
  label: 'Pet',
  isSearchable: true,
  defaultSort: 'name',
  fields: {
    customerId: ref('people.customer', { label: 'Owner' }),
    name: text({ max: 100 }),
    species: oneOf(species),
    breed: text({ max: 100 }).optional(),
    sex: oneOf(sexes).optional(),
    bornOn: day().optional(),
    weightGrams: integer({ min: 1, max: 1_500_000, label: 'Weight in grams' }).optional(),
    colour: text({ max: 60 }).optional(),
    alert: text({ max: 300, help: 'Shown wherever this pet appears: bites, escapes, allergies.' }).optional(),
    feedingNotes: longText({ max: 2000 }).optional(),
    notes: longText().optional(),
    deceasedOn: day().optional(),
  },
  constraints: {
    pet_life: {
      code: 'pets.died_before_birth',
      status: 422,
      message: 'A pet cannot die before it is born.',
      field: 'deceasedOn',
    },
  },
})
