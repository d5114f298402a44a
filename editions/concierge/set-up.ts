import type { EditionDefinition } from '#kernel/module/edition.ts'
import { desk, house } from './templates.ts'

/** What an owner fills in before opening, and what of it stays when the trial is wiped. */
export const setUp: EditionDefinition['setUp'] = {
  steps: {
    business: { settings: ['businessPhone', 'businessEmail', 'businessAddress', 'businessWebsite'] },
    services: {
      templates: desk,
      settings: ['requestOfficeRole', 'requestSilentDays'],
      nouns: [{ noun: 'property.building', fields: ['name', 'code', 'address', 'reserveMonthly'] }],
    },
    resources: {
      templates: house,
      nouns: [
        {
          noun: 'property.unit',
          fields: ['buildingId', 'name', 'floor', 'kind', 'shares'],
          series: 'name',
        },
        {
          noun: 'property.amenity',
          fields: ['buildingId', 'name', 'opens', 'closes', 'needsApproval', 'fee', 'deposit'],
        },
      ],
    },
    notices: { settings: ['noticeQuietFrom', 'noticeQuietUntil', 'noticeTextPartsAMonth'] },
  },
  keeps: [
    'notices.wording',
    'notices.suppression',
    'property.building',
    'property.unit',
    'property.amenity',
    'property.priority_policy',
    'property.entry_rule',
    'property.service_hours',
    'property.holiday',
  ],
}
