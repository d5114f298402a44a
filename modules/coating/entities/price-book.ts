import { entity } from '#kernel/entity/entity.ts'
import { integer, money, oneOf, text } from '#kernel/schema/fields.ts'
import { areaRateList, breakList } from '../pricing/rates.ts'
import { coverageConstants } from '../rules.ts'

const share = (help: string, max = 10_000) => integer({ min: 0, max, help: `${help} Thousandths.` })

/** What the shop charges. A quote keeps the book as it was; changing it here touches new quotes only. */
export const PriceBook = entity('coating.price_book', {
  plural: 'price-books',
  title: 'name',
  label: 'Price book',
  defaultSort: 'name',
  fields: {
    name: text({ max: 100 }),
    labourRate: money({ min: 0, help: 'For an hour of work.' }),
    stripFactor: share('Of an hour’s price, when stripping.').default(1000),
    blastFactor: share('Of an hour’s price, when blasting.').default(1500),
    maskFactor: share('Of an hour’s price, when masking.').default(500),
    extraCoatShare: share('Of the first coat, for each further one.').default(300),
    ovenRate: money({ min: 0, help: 'For an hour of the oven.' }),
    consumablesShare: share('Of direct cost.').default(30),
    overheadShare: share('Of direct cost and consumables.').default(150),
    marginShare: share('Of the price.', 950).default(350),
    minimumCharge: money({ min: 0 }),
    rushShare: share('On top of everything.').default(200),
    breaks: breakList(),
    areaRates: areaRateList(),
    mediumFactor: share('Of the price by area, for parts with corners.').default(1250),
    complexFactor: share('Of the price by area, for parts with recesses.').default(1600),
    coverageConstant: oneOf(coverageConstants, {
      help: 'Physics, or the constant that older sheets use.',
    }).default('si'),
    validDays: integer({ min: 1, max: 365, help: 'How long a quote stands.' }).default(30),
  },
  constraints: {
    price_book_margin: {
      code: 'coating.margin_too_high',
      status: 422,
      message: 'A margin is at most 95 % of the price.',
      field: 'marginShare',
    },
  },
})
