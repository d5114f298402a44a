import { entity } from '#kernel/entity/entity.ts'
import { day, text } from '#kernel/schema/fields.ts'

/**
 * What a category of sales is taxed with from a day on, by whom. A category may have a rate of each of several
 * jurisdictions; a later one of the same replaces it, and one of 0 ends it. A category without a rate is not taxed.
 */
export const TaxRate = entity('billing.tax_rate', {
  plural: 'tax-rates',
  title: 'name',
  label: 'Tax rate',
  without: ['import'],
  defaultSort: 'category',
  fields: {
    category: text({ max: 60, pattern: '^[a-z0-9_]+$', help: 'The word that lines name it by: lodging.' }),
    jurisdiction: text({ max: 80, help: 'Whose tax it is: Texas, City of Austin.' }).default('general'),
    name: text({ max: 100, help: 'As it stands on the invoice: State sales tax.' }),
    percent: text({ max: 7, pattern: '^\\d{1,2}(\\.\\d{1,4})?$', help: 'A decimal number: 8.25.' }),
    startsOn: day(),
    source: text({
      max: 300,
      help: 'Where it is written: the law, or the page of the authority.',
    }).optional(),
  },
  constraints: {
    tax_rate_start: {
      code: 'billing.tax_rate_known',
      message: 'This jurisdiction already has a rate for this category from that day on.',
      field: 'startsOn',
    },
  },
})
