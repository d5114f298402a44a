/** What the editor asks, in the order a venue thinks of it. */
export const sections = [
  {
    id: 'what',
    fields: ['name', 'kind', 'percent', 'amountOff', 'appliesTo', 'servicePercent', 'conditions'],
  },
  {
    id: 'when',
    fields: ['fromTime', 'untilTime', 'firstSeating', 'lastSeating', 'startsOn', 'endsOn'],
  },
  { id: 'who', fields: ['minParty', 'maxParty', 'takesSolo', 'overMax', 'graceMinutes'] },
  {
    id: 'posting',
    fields: [
      'postBelowPercent',
      'stopAtPercent',
      'leadMinutes',
      'minOnMinutes',
      'minOffMinutes',
      'coversCap',
      'usualBill',
      'budget',
      'isActive',
    ],
  },
] as const

/** Of a percent deal the amount is not asked, and the other way round. */
export const isAsked = (field: string, kind: unknown): boolean =>
  field === 'amountOff' ? kind === 'fixed' : field !== 'percent' || kind !== 'fixed'

/** What a deal begins with when it comes from no template. */
export const blank = {
  kind: 'percent',
  percent: 30,
  appliesTo: 'food',
  weekdays: [1, 2, 3, 4, 5],
  fromTime: '14:00',
  untilTime: '17:00',
  minParty: 2,
  maxParty: 4,
  takesSolo: true,
  overMax: 'void',
  graceMinutes: 15,
  servicePercent: 0,
  coversCap: 20,
  leadMinutes: 180,
  postBelowPercent: 35,
  stopAtPercent: 55,
  minOnMinutes: 30,
  minOffMinutes: 30,
  isActive: true,
} as const
