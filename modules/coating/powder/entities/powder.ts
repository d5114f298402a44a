import { entity } from '#kernel/entity/entity.ts'
import { integer, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { colourClasses } from '../../rules.ts'

/** What an item in stock is as a powder: its colour, how heavy it is, how thick it goes on. */
export const Powder = entity('coating.powder', {
  plural: 'powders',
  title: 'name',
  label: 'Powder',
  isSearchable: true,
  defaultSort: 'name',
  fields: {
    itemId: ref('inventory.item', { help: 'Kept in stock by weight.' }),
    name: text(),
    maker: text({ max: 100 }).optional(),
    colourCode: text({ max: 7, pattern: '^#[0-9a-fA-F]{6}$', help: '#c0392b' }).optional(),
    colourClass: oneOf(colourClasses).default('solid'),
    specificGravity: integer({ min: 500, max: 5000, help: 'Thousandths: 1550 is 1.55.' }),
    film: integer({ min: 1000, max: 2_000_000, help: 'Nanometres: 63500 is 2.5 mil.' }).default(63_500),
    transfer: integer({
      min: 50,
      max: 1000,
      help: 'Thousandths that stay on the part, until enough was weighed to know.',
    }).default(650),
  },
  constraints: {
    powder_item_once: {
      code: 'coating.powder_known',
      message: 'This item is a powder already.',
      field: 'itemId',
    },
  },
})
