import { entity } from '#kernel/entity/entity.ts'
import { day, text } from '#kernel/schema/fields.ts'

/** What a category of sales is taxed with from a day on. A category without a rate is not taxed. */
export const TaxRate = entity('billing.tax_rate', {
  plural: 'tax-rates',
  title: 'name',
  label: 'Tax rate',
  without: ['import'],
  defaultSort: 'category',
  fields: {
    category: text({ max: 60, pattern: '^[a-z0-9_]+$', help: 'The word that lines name it by: lodging.' }),
    name: text({ max: 100 }),
    percent: text({ max: 7, pattern: '^\\d{1,2}(\\.\\d{1,4})?$', help: 'A decimal number: 8.25.' }),
    startsOn: day(),
  },
  constraints: {
    tax_rate_start: {
      code: 'billing.tax_rate_known',
      message: 'This category already has a rate from that day on.',
      field: 'startsOn',
    },
  },
})
