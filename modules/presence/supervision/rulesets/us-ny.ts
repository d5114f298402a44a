import { band, weeks } from '../notation.ts'
import type { RuleSet } from '../rule-set.ts'

const rule = { citation: '18 NYCRR 418-1.8' }
const six = weeks(6)

export const newYork: RuleSet = {
  jurisdiction: 'US-NY',
  name: 'New York State outside New York City, day care centers',
  effectiveOn: '2024-01-01',
  retrievedOn: '2026-11-21',
  sources: ['18 NYCRR 418-1.8'],
  reviewedBy: [],
  citation: '18 NYCRR 418-1.8',
  kinds: ['any'],
  further: 'any',
  mixedAges: { policy: 'youngest' },
  bands: [
    band('Under 6 weeks', [0, six], 3, 6, rule),
    band('6 weeks–18 months', [six, 18], 4, 8, rule),
    band('18–36 months', [18, 36], 5, 12, rule),
    band('3 years', [36, 48], 7, 18, rule),
    band('4 years', [48, 60], 8, 21, rule),
    band('5 years', [60, 72], 9, 24, rule),
    band('School age', [72, 156], 10, 24, rule),
  ],
  capWaivedIn: [],
  notes: [
    'The day of effect is the first that this data vouches for; the rules are older.',

    'New York City has rules of its own (Health Code Article 47), not in this data.',
    'School age is taken from the sixth birthday on; five-year-olds count as five.',
  ],
}
