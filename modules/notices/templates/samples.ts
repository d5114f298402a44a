/** What stands for a name in a preview, where nothing real is at hand. */
const euros = (amount: number) => ({ amount, currency: 'EUR' })

const samples: Record<string, unknown> = {
  name: 'Alex Martin',
  number: '1042',
  amount: euros(120_00),
  total: euros(120_00),
  refund: euros(80_00),
  forfeit: euros(40_00),
  day: '2026-03-04',
  on: '2026-03-04',
  time: '14:30',
  from: '14:30',
  arrivesOn: '2026-03-04',
  departsOn: '2026-03-09',
  count: '3',
  code: '4821',
  tenant: 'The house',
  location: 'the house by the water',
  checkInTime: '14:00',
  dueOn: '2026-03-18',
  reference: 'INV-31',
  title: 'A few words',
  body: 'What somebody wanted to say.',
  who: 'Alex Martin',
  child: 'Mia',
  person: 'Alex Martin',
}

export const sampleOf = (variables: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(variables.map(name => [name, samples[name] ?? name]))
