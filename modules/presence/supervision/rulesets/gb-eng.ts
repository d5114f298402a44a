import { band, each } from '../notation.ts'
import type { RuleSet } from '../rule-set.ts'

const rule = { citation: 'EYFS section 3' }
const level6 = { if: 'level6', ...each(13) }

export const england: RuleSet = {
  jurisdiction: 'GB-ENG',
  name: 'England, early years providers',
  effectiveOn: '2023-09-04',
  retrievedOn: '2026-11-21',
  sources: ['Early years foundation stage statutory framework, in force since 4 September 2023'],
  reviewedBy: [],
  citation: 'EYFS section 3',
  kinds: ['level6', 'level3', 'other'],
  further: 'level3',
  mixedAges: { policy: 'per_child' },
  bands: [
    band('Under 2', [0, 24], 3, null, rule),
    band('2 years', [24, 36], 5, null, rule),
    band('3 and older', [36, 72], [level6, each(8)], null, rule),
  ],
  capWaivedIn: [],
  notes: [
    'Each child counts with its own age’s part of a person; the sum is rounded up.',
    'One for thirteen holds while a person with QTS, EYPS, EYTS or another level 6 works directly with the children.',
    'The shares of level 2 and 3 staff and of baby training are not judged yet.',
  ],
}
