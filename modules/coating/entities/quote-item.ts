import { entity } from '#kernel/entity/entity.ts'
import { integer, json, money, ref, text } from '#kernel/schema/fields.ts'
import { lineList, type Work } from '../pricing/work.ts'
import { quoteCosts } from '../rules.ts'

/** One kind of part of a quote: what was asked about it, and every line of its price. */
export const QuoteItem = entity('coating.quote_item', {
  plural: 'quote-items',
  title: 'name',
  label: 'Quoted part',
  access: { read: 'coating.quote.read', write: 'coating.quote.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: 'position',
  hides: { cost: quoteCosts, lines: quoteCosts },
  fields: {
    quoteId: ref('coating.quote'),
    locationId: ref('kernel.location').optional(),
    position: integer(),
    partId: ref('coating.part').optional(),
    name: text({ max: 200 }),
    count: integer(),
    area: integer({ max: 9_000_000_000_000, help: 'Square millimetres of one.' }),
    colourName: text({ max: 100 }).optional(),
    colourCode: text({ max: 7 }).optional(),
    powder: integer({ max: 9_000_000_000_000, help: 'Milligrams for all.' }),
    price: money(),
    cost: money(),
    work: json<Work>(),
    lines: lineList(),
  },
})
