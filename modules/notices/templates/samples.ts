/** What stands for a name in a preview, where nothing real is at hand. */
const samples: Record<string, string> = {
  name: 'Alex Martin',
  number: '1042',
  amount: '€120.00',
  total: '€120.00',
  refund: '€80.00',
  forfeit: '€40.00',
  day: '4 March',
  on: '4 March',
  time: '14:30',
  from: '14:30',
  arrivesOn: '4 March',
  departsOn: '9 March',
  count: '3',
  code: '4821',
  tenant: 'The house',
  location: 'the house by the water',
  checkInTime: '14:00',
  dueOn: '18 March',
  reference: 'INV-31',
  title: 'A few words',
  body: 'What somebody wanted to say.',
  who: 'Alex Martin',
  child: 'Mia',
  person: 'Alex Martin',
}

export const sampleOf = (variables: readonly string[]): Record<string, string> =>
  Object.fromEntries(variables.map(name => [name, samples[name] ?? name]))
