import { band, each } from '../notation.ts'
import type { Ratio, RuleSet } from '../rule-set.ts'

const teams = (...list: [string, number][]): Ratio => ({
  teams: list.map(([people, children]) => ({ people: people.split('+'), children })),
})

const infant = { citation: '22 CCR 101416.5', during: { near_water: [each(2)] } }
const preschool = { citation: '22 CCR 101216.3' }
const school = { citation: '22 CCR 101516.5' }

export const california: RuleSet = {
  jurisdiction: 'US-CA',
  name: 'California, child care centers',
  effectiveOn: '2024-01-01',
  retrievedOn: '2026-11-21',
  sources: ['22 CCR 101216.3, 101416.5, 101516.5', 'https://t22.caqualityearlylearning.org'],
  reviewedBy: [],
  citation: '22 CCR div. 12 ch. 1',
  kinds: ['teacher', 'qualified_aide', 'aide'],
  further: 'teacher',
  mixedAges: { policy: 'youngest' },
  bands: [
    band('Infants', [0, 24], each(4), null, infant),
    band(
      'Preschool',
      [24, 72],
      teams(['teacher+qualified_aide', 18], ['teacher+aide', 15], ['teacher', 12]),
      null,
      preschool,
    ),
    band(
      'School age',
      [72, 216],
      teams(['teacher+qualified_aide', 28], ['teacher+aide', 28], ['teacher', 14]),
      null,
      school,
    ),
  ],
  capWaivedIn: [],
  notes: [
    'The day of effect is the first that this data vouches for; the rules are older.',

    'The optional toddler component (18 to 30 months, one for six) and the aide alone at nap are not in this data.',
    'Near water one adult for two is in the data for infants only.',
    'School age is taken from the sixth birthday on.',
  ],
}
