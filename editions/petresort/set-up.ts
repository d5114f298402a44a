import type { EditionDefinition } from '#kernel/module/edition.ts'
import { templates } from './templates.ts'

/** What an owner fills in before opening, and what of it stays when the trial is wiped. */
export const setUp: EditionDefinition['setUp'] = {
  steps: {
    business: {
      settings: ['businessPhone', 'businessEmail', 'businessAddress', 'businessWebsite', 'staffIgnoreHours'],
    },
    services: {
      settings: ['stayHoldHours', 'sharedRoomsNeedConsent'],
      templates,
      nouns: [
        {
          noun: 'places.room_type',
          fields: ['name', 'code', 'size', 'capacity', 'shared', 'nightlyRate'],
        },
        { noun: 'care.health_requirement', fields: ['kind', 'service', 'record', 'validMonths'] },
      ],
    },
    resources: {
      nouns: [
        {
          noun: 'places.room',
          fields: ['roomTypeId', 'code', 'name', 'area', 'size', 'capacity', 'shared'],
          series: 'code',
          patterns: '/v1/room-series',
        },
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
        { noun: 'catalogue.price_rule' },
      ],
    },
    notices: { settings: ['noticeQuietFrom', 'noticeQuietUntil', 'noticeTextPartsAMonth'] },
  },
  keeps: [
    'notices.wording',
    'notices.suppression',
    'places.*',
    'catalogue.*',
    'care.health_requirement',
    'care.card_template',
    'billing.tax_rate',
    'work.board',
    'work.stage',
  ],
}
