import { band, each, months } from '../notation.ts'
import type { RuleSet } from '../rule-set.ts'

const rule = { citation: '§746.1601' }
// 26 TAC §746.1615: 45 minutes after opening and before closing, while 13 or more children are in care in the center;
// nothing changes for who is younger than 18 months, nor where the ordinary ratio is wider.
const edge = { ...rule, during: { edge_of_day: [each(16)] } }

export const texas: RuleSet = {
  jurisdiction: 'US-TX',
  name: 'Texas, child-care centers',
  effectiveOn: '2018-03-09',
  retrievedOn: '2026-11-21',
  sources: ['26 TAC §746.1601, §746.1605, §746.1609, §746.1615', 'https://tac-clone.dsswtx.org'],
  reviewedBy: [],
  citation: '26 TAC ch. 746 subch. E',
  kinds: ['any'],
  further: 'any',
  mixedAges: { policy: 'youngest' },
  bands: [
    band('0–11 months', [0, 12], 4, 10, rule),
    band('12–17 months', [12, 18], 5, 13, rule),
    band('18–23 months', [18, 24], 9, 18, edge),
    band('2 years', [24, 36], 11, 22, edge),
    band('3 years', [36, 48], 15, 30, edge),
    band('4 years', [48, 60], 18, 35, rule),
    band('5 years', [60, 72], 22, 35, rule),
    band('6–8 years', [72, 108], 26, 35, rule),
    band('9–13 years', [108, 168], 26, 35, rule),
  ],
  spread: { below: months(12), months: 18, citation: '§746.1605' },
  only: { edge_of_day: { inCare: 13, citation: '§746.1615' } },
  capWaivedIn: [],
  notes: [
    'For centers with 13 or more children in care; smaller ones have other tables, not in this data.',
    'Groups of several ages are judged by the youngest, the strictest reading of §746.1609.',
    'The first and last 45 minutes (§746.1615) are said by staff as an activity; with fewer than 13 in care the ordinary ratio holds.',
    'Joint activities (§746.1611) keep each group’s own ratio: judge the groups one by one.',
  ],
}
