import { entity } from '#kernel/entity/entity.ts'
import {
  bool,
  day,
  instant,
  integer,
  json,
  longText,
  money,
  oneOf,
  ref,
  text,
} from '#kernel/schema/fields.ts'
import type { Rates } from '../pricing/rates.ts'
import { lineList } from '../pricing/work.ts'
import { quoteCosts, quoteStatuses } from '../rules.ts'

/** What a job would cost the customer. Once it is sent its price stands; a new revision is another quote. */
export const Quote = entity('coating.quote', {
  plural: 'quotes',
  title: 'title',
  label: 'Quote',
  isSearchable: true,
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  hides: { cost: quoteCosts, rates: quoteCosts, lines: quoteCosts },
  fields: {
    number: integer({ readOnly: true }),
    revision: integer({ readOnly: true }),
    customerId: ref('people.customer'),
    locationId: ref('kernel.location').optional(),
    dropOffId: ref('coating.drop_off').optional(),
    priceBookId: ref('coating.price_book'),
    status: oneOf(quoteStatuses, { readOnly: true }),
    isRush: bool().default(false),
    title: text({ max: 200 }),
    note: longText({ max: 2000 }).optional(),
    dueOn: day().optional(),
    validUntilOn: day({ readOnly: true }).optional(),
    issuedAt: instant({ readOnly: true }).optional(),
    price: money({ readOnly: true }),
    cost: money({ readOnly: true }),
    rates: json<Rates>(undefined, { readOnly: true }),
    lines: lineList(),
    acceptedAt: instant({ readOnly: true }).optional(),
    acceptedBy: text({ max: 200, readOnly: true, personal: 'basic' }).optional(),
    replacesId: ref('coating.quote', { readOnly: true }).optional(),
  },
  constraints: {
    quote_price_stands: {
      code: 'coating.quote_issued',
      message: 'An issued quote is never repriced. Make a new revision.',
    },
  },
})
