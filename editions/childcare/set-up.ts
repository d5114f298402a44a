import type { EditionDefinition } from '#kernel/module/edition.ts'

/** What an owner fills in before opening, and what of it stays when the trial is wiped. */
export const setUp: EditionDefinition['setUp'] = {
  steps: {
    business: { settings: ['businessPhone', 'businessEmail', 'businessAddress', 'businessWebsite'] },
    services: {
      nouns: [{ noun: 'care.health_requirement', fields: ['kind', 'service', 'record', 'validMonths'] }],
    },
    resources: {
      nouns: [{ noun: 'presence.area', fields: ['name', 'jurisdiction', 'activity'], series: 'name' }],
    },
    payment: {
      settings: [
        'paymentTermsDays',
        'acceptedPaymentMethods',
        'cardProvider',
        'payingInstructions',
        'tuitionSiblingPercent',
        'latePickupClosesAt',
        'latePickupGraceMinutes',
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
    'presence.area',
    'presence.caregiver',
    'care.health_requirement',
    'care.card_template',
    'billing.tax_rate',
  ],
}
