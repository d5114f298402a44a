import type { EditionDefinition } from '#kernel/module/edition.ts'
import { programmes, rooms } from './templates.ts'

/** What an owner fills in before opening, and what of it stays when the trial is wiped. */
export const setUp: EditionDefinition['setUp'] = {
  steps: {
    business: { settings: ['businessPhone', 'businessEmail', 'businessAddress', 'businessWebsite'] },
    services: {
      templates: programmes,
      nouns: [
        { noun: 'tuition.plan_template', fields: ['name', 'cadence', 'rate'] },
        { noun: 'care.health_requirement', fields: ['kind', 'service', 'record', 'validMonths'] },
      ],
    },
    resources: {
      templates: rooms,
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
    'tuition.plan_template',
    'billing.tax_rate',
  ],
}
