import type { EditionDefinition } from '#kernel/module/edition.ts'
import { house } from './templates.ts'

/** What an owner fills in before opening, and what of it stays when the trial is wiped. */
export const setUp: EditionDefinition['setUp'] = {
  steps: {
    business: { settings: ['businessPhone', 'businessEmail', 'businessAddress', 'businessWebsite'] },
    services: {
      nouns: [
        {
          noun: 'venues.venue',
          fields: ['name', 'genre', 'area', 'latitude', 'longitude', 'address', 'phone', 'about'],
        },
      ],
    },
    resources: {
      templates: house,
      nouns: [
        {
          noun: 'venues.guest_table',
          fields: ['venueId', 'name', 'minSeats', 'maxSeats', 'shape'],
          series: 'name',
        },
        { noun: 'venues.opening', fields: ['venueId', 'weekday', 'opens', 'closes'] },
      ],
    },
    payment: { settings: ['dealBlackoutNoticeDays'] },
    notices: { settings: ['noticeQuietFrom', 'noticeQuietUntil', 'noticeTextPartsAMonth'] },
  },
  keeps: [
    'notices.wording',
    'notices.suppression',
    'venues.venue',
    'venues.floor',
    'venues.guest_table',
    'venues.combo',
    'venues.opening',
    'venues.turn_time',
    'venues.pacing',
    'community.area',
  ],
}
