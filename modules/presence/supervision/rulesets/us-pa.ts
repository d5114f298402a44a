import { band, each } from '../notation.ts'
import type { RuleSet } from '../rule-set.ts'

const rule = { citation: '55 Pa. Code §3270.51' }
// 55 Pa. Code §3270.55; infants keep their ratio at nap.
const nap = (children: number) => ({ ...rule, during: { nap: [each(children)] } })

export const pennsylvania: RuleSet = {
  jurisdiction: 'US-PA',
  name: 'Pennsylvania, child care centers',
  effectiveOn: '2008-09-22',
  retrievedOn: '2026-11-21',
  sources: ['55 Pa. Code §3270.51, §3270.52, §3270.55', 'https://www.pacodeandbulletin.gov'],
  reviewedBy: [],
  citation: '55 Pa. Code ch. 3270',
  kinds: ['any'],
  further: 'any',
  mixedAges: { policy: 'youngest' },
  bands: [
    band('Infant', [0, 12], 4, 8, rule),
    band('Young toddler', [12, 24], 5, 10, nap(10)),
    band('Older toddler', [24, 36], 6, 12, nap(12)),
    band('Preschool', [36, 72], 10, 20, nap(20)),
    band('Young school age', [72, 120], 12, 24, rule),
    band('Older school age', [120, 192], 15, 30, rule),
  ],
  capWaivedIn: [],
  notes: [
    'The base ratios are from general knowledge, the nap ratios from the Pennsylvania Code; both need confirming.',
    'School ages follow grades; here first grade is taken from the sixth and fourth grade from the tenth birthday.',
  ],
}
