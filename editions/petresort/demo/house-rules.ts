import type { Desk } from '#kernel/module/demo.ts'

const healthRules = [
  { kind: 'dog', service: 'boarding', record: 'rabies', validMonths: 36 },
  { kind: 'cat', service: 'boarding', record: 'rabies', validMonths: 36 },
  {
    kind: 'dog',
    service: 'boarding',
    record: 'DHPP',
    alsoCalled: ['DAPP', 'DA2PP', 'DHLPP'],
    isRequired: false,
  },
  { kind: 'dog', service: 'daycare', record: 'Bordetella', waitDays: 7 },
  { kind: 'cat', service: 'boarding', record: 'FVRCP', isRequired: false },
]

const tiers = [
  { daysBefore: 14, percent: '100' },
  { daysBefore: 7, percent: '50' },
]

/** What the house asks of health records, and what it charges. */
export async function layDownRules({ post, currency, today }: Desk): Promise<void> {
  for (const rule of healthRules) await post('/v1/health-requirements', rule)
  const of = (amount: number) => ({ amount, currency })
  const { year } = today
  const prices = [
    { name: 'Night', kind: 'night', isPerGuest: true },
    { name: 'Second pet 20 %', kind: 'guest_discount', percent: '20', fromGuest: 2, allocation: 'equal' },
    {
      name: 'Christmas',
      kind: 'peak',
      percent: '15',
      startsOn: `${year}-12-20`,
      endsOn: `${year + 1}-01-02`,
    },
    { name: 'From ten nights', kind: 'long_stay', minNights: 10, amount: of(500) },
    { name: 'Late check-out', kind: 'late_departure', amount: of(2000), graceMinutes: 15, until: '17:00' },
    { name: 'Medication', kind: 'dose_fee', amount: of(300) },
    { name: 'Half in advance', kind: 'deposit', minTotal: 50_000, percent: '50', refundTiers: tiers },
  ]
  for (const [position, price] of prices.entries()) await post('/v1/price-rules', { position, ...price })
}
