import { band, each, pairs } from '../notation.ts'
import type { RuleSet } from '../rule-set.ts'

const rule = { citation: '606 CMR 7.10(9)' }

export const massachusetts: RuleSet = {
  jurisdiction: 'US-MA',
  name: 'Massachusetts, large group child care',
  effectiveOn: '2024-01-01',
  retrievedOn: '2026-11-21',
  sources: ['606 CMR 7.10'],
  reviewedBy: [],
  citation: '606 CMR 7.10',
  kinds: ['any'],
  further: 'any',
  mixedAges: { policy: 'youngest' },
  bands: [
    band('Infants', [0, 15], pairs(3, 7), 7, rule),
    band('Toddlers', [15, 33], pairs(4, 9), 9, rule),
    band('Preschool', [33, 72], each(10), 20, rule),
  ],
  capWaivedIn: [],
  notes: [
    'The day of effect is the first that this data vouches for; the rules are older.',

    'The single educator for three infants is from general knowledge and needs confirming.',
    'Multi-age groups of 7.10(4)(d)–(h) and the half-day group of 24 are not in this data; the stricter ordinary groups apply.',
    'Children of six and older are not covered yet; they are reported, never guessed.',
  ],
}
