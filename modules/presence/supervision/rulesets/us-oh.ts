import { band, months, pairs } from '../notation.ts'
import type { RuleSet } from '../rule-set.ts'

const rule = { citation: 'ORC 5104.033' }

export const ohio: RuleSet = {
  jurisdiction: 'US-OH',
  name: 'Ohio, child care centers',
  effectiveOn: '2024-01-01',
  retrievedOn: '2026-11-21',
  sources: ['ORC 5104.033', 'OAC 5101:2-12-18 (now 5180:2-12-18)'],
  reviewedBy: [],
  citation: 'ORC 5104.033',
  kinds: ['any'],
  further: 'any',
  mixedAges: { policy: 'youngest', singleYoungerFrom: months(30) },
  bands: [
    band('Under 12 months', [0, 12], pairs(5, 12), 12, rule),
    band('12–17 months', [12, 18], 6, 12, rule),
    band('18–29 months', [18, 30], 7, 14, rule),
    band('30–35 months', [30, 36], 8, 16, rule),
    band('3 years', [36, 48], 12, 24, rule),
    band('4–5 years', [48, 72], 14, 28, rule),
    band('School age to 10', [72, 132], 18, 36, rule),
    band('11–14 years', [132, 180], 20, 40, rule),
  ],
  capWaivedIn: ['nap', 'meal', 'outdoors', 'trip'],
  building: { children: 7, adults: 2, citation: 'OAC 5101:2-12-18' },
  notes: [
    'The day of effect is the first that this data vouches for; the rules are older.',

    'Five-year-olds count as not yet in school, the stricter side.',
    'Where the cap of a group is waived, each further two people have the pair’s number of infants again.',
  ],
}
