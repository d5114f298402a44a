import { band, years } from '../notation.ts'
import type { RuleSet } from '../rule-set.ts'

const rule = { citation: 'F.S. 402.305(4)' }

export const florida: RuleSet = {
  jurisdiction: 'US-FL',
  name: 'Florida, child care facilities',
  effectiveOn: '2024-01-01',
  retrievedOn: '2026-11-21',
  sources: ['Florida Statutes 402.305(4)'],
  reviewedBy: [],
  citation: 'F.S. 402.305(4)',
  kinds: ['any'],
  further: 'any',
  // 402.305(4)(b): with everyone two or older the largest age group governs, else the youngest child.
  mixedAges: { policy: 'largest_from', from: years(2) },
  bands: [
    band('Under 1', [0, 12], 4, null, rule),
    band('1 year', [12, 24], 6, null, rule),
    band('2 years', [24, 36], 11, null, rule),
    band('3 years', [36, 48], 15, null, rule),
    band('4 years', [48, 60], 20, null, rule),
    band('5 and older', [60], 25, null, rule),
  ],
  capWaivedIn: [],
  notes: [
    'The day of effect is the first that this data vouches for; the rules are older.',
    'Of two age groups of the same size the younger governs, the strict reading.',
  ],
}
