import { band } from '../notation.ts'
import type { RuleSet } from '../rule-set.ts'

const rule = { citation: 'NAEYC 2018 table' }

export const naeyc: RuleSet = {
  jurisdiction: 'NAEYC',
  name: 'NAEYC accreditation',
  effectiveOn: '2018-01-01',
  retrievedOn: '2026-11-21',
  sources: ['NAEYC staff-to-child ratio and class size, 2018 table'],
  reviewedBy: [],
  citation: 'NAEYC 2018 table',
  kinds: ['any'],
  further: 'any',
  mixedAges: { policy: 'youngest' },
  bands: [
    band('Infants', [0, 15], 4, 8, rule),
    band('Toddlers and twos', [15, 36], 6, 12, rule),
    band('Preschool', [36, 60], 10, 20, rule),
    band('Kindergarten', [60, 72], 12, 24, rule),
    band('School age', [72, 156], 15, 30, rule),
  ],
  // Group size is not rated outdoors.
  capWaivedIn: ['outdoors'],
  notes: ['Where the table’s ages overlap on purpose, the younger and stricter band is taken.'],
}
