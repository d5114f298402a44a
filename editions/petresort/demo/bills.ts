import type { Desk } from '#kernel/module/demo.ts'

interface Stay {
  id: string
  number: number
  customerId: string
  locationId: string
  arrivesOn: string
  departsOn: string
  nightlyRate: { amount: number; currency: string }
}

const methods = ['card', 'cash', 'transfer', 'card', 'card'] as const

/** The stays that ended last, with what was asked for them and what has come in: some in full, some in part. */
export async function writeBills(desk: Desk): Promise<void> {
  const rate = { category: 'lodging', name: 'VAT on lodging', percent: '6', startsOn: '2020-01-01' }
  await desk.post('/v1/tax-rates', rate)
  const { data } = await desk.get<{ data: Stay[] }>(
    '/v1/stays?filter[status]=checked_out&sort=-departsOn&limit=30',
  )
  for (const [at, stay] of data.entries()) {
    const total = await bill(desk, stay)
    if (total && at % 4 !== 3) await settle(desk, stay, total, at)
  }
}

async function bill(desk: Desk, stay: Stay) {
  const { customerId: payerId, locationId, nightlyRate } = stay
  const nights = Temporal.PlainDate.from(stay.arrivesOn).until(stay.departsOn).total('days')
  if (nights === 0 || nightlyRate.amount === 0) return undefined
  const line = {
    description: `Stay #${stay.number}`,
    rule: 'catalogue.night',
    explanation: `${nights} ${nights === 1 ? 'night' : 'nights'} from ${stay.arrivesOn} to ${stay.departsOn}`,
    quantity: String(nights),
    unitAmount: nightlyRate.amount,
    taxCategory: 'lodging',
    category: 'lodging',
  }
  const about = { subjectEntity: 'bookings.stay', subjectId: stay.id }
  const { currency } = nightlyRate
  const dueOn = desk.today.add({ days: 14 }).toString()
  return desk.post<{ id: string; total: { amount: number; currency: string } }>('/v1/invoices', {
    payerId,
    locationId,
    currency,
    dueOn,
    lines: [line],
    ...about,
  })
}

async function settle(
  desk: Desk,
  { customerId: payerId, locationId }: Stay,
  { id: invoiceId, total }: { id: string; total: { amount: number; currency: string } },
  at: number,
): Promise<void> {
  const share = at % 7 === 5 ? 2 : 1
  const amount = { ...total, amount: Math.ceil(total.amount / share) }
  const method = methods[at % methods.length]
  await desk.post('/v1/payments', { payerId, locationId, invoiceId, amount, method })
}
