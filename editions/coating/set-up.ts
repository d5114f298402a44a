import type { EditionDefinition } from '#kernel/module/edition.ts'
import { floor, prices } from './templates.ts'

/** What an owner fills in before opening, and what of it stays when the trial is wiped. */
export const setUp: EditionDefinition['setUp'] = {
  steps: {
    business: {
      settings: ['businessPhone', 'businessEmail', 'businessAddress', 'businessWebsite', 'staffIgnoreHours'],
    },
    services: {
      templates: prices,
      nouns: [
        {
          noun: 'coating.price_book',
          fields: [
            'name',
            'labourRate',
            'ovenRate',
            'marginShare',
            'minimumCharge',
            'rushShare',
            'validDays',
          ],
        },
      ],
    },
    resources: {
      templates: floor,
      settings: ['weightUnit'],
      nouns: [
        {
          noun: 'coating.oven',
          fields: ['name', 'lengthMm', 'widthMm', 'heightMm', 'maxLoadGrams', 'rackCount', 'rampMinutes'],
        },
        { noun: 'inventory.supplier' },
      ],
    },
    payment: {
      settings: [
        'pricesIncludeTax',
        'paymentTermsDays',
        'invoicePrefix',
        'acceptedPaymentMethods',
        'cardProvider',
        'payingInstructions',
      ],
      nouns: [
        { noun: 'billing.tax_rate', fields: ['category', 'jurisdiction', 'name', 'percent', 'startsOn'] },
      ],
    },
    notices: { settings: ['noticeQuietFrom', 'noticeQuietUntil', 'noticeTextPartsAMonth'] },
  },
  keeps: [
    'notices.wording',
    'notices.suppression',
    'coating.price_book',
    'coating.oven',
    'coating.recipe',
    'coating.powder',
    'inventory.item',
    'coating.shop_board',
    'work.board',
    'work.stage',
    'inventory.supplier',
    'billing.tax_rate',
  ],
}
