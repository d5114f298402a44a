import type { Desk } from '#kernel/module/demo.ts'
import type { Family } from './family.ts'

interface Made {
  id: string
}

const usd = (amount: number) => ({ amount, currency: 'USD' })

/** Places that two homes and one home pay for, invoiced for the weeks before this one and this one. */
export async function billWeeks(desk: Desk, { motherId, fatherId, childId }: Family): Promise<void> {
  const { locationId, post, today } = desk
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const { data } = await desk.get<{ data: { id: string; customerId: string }[] }>(
    '/v1/children?limit=12&sort=name',
  )
  const plan = (child: string, amount: number, shares: object[]) =>
    post<Made>('/v1/tuition-plans', {
      childId: child,
      locationId,
      weeklyRate: usd(amount),
      startsOn: monday.subtract({ weeks: 8 }).toString(),
      shares,
    })
  const plans = [
    await plan(childId, 28_000, [
      { payerId: motherId, percent: '60' },
      { payerId: fatherId, percent: '40' },
    ]),
  ]
  for (const child of data.filter(({ customerId }) => customerId !== motherId).slice(0, 6))
    plans.push(await plan(child.id, 24_500, [{ payerId: child.customerId, percent: '100' }]))
  for (const { id } of plans) {
    await post(`/v1/tuition-plans/${id}/weeks`, { weekStartsOn: monday.subtract({ weeks: 1 }).toString() })
    await post(`/v1/tuition-plans/${id}/weeks`, { weekStartsOn: monday.toString() })
  }
}

/** One week was paid by transfer; from now on families pay by a card that charges nobody, or as the centre says. */
export async function openTill(desk: Desk, { motherId }: Family): Promise<void> {
  const paid = { payerId: motherId, amount: usd(16_800), method: 'transfer', reference: 'Sample transfer' }
  await desk.post('/v1/payments', paid)
  const settings = {
    cardProvider: 'simulator',
    payingInstructions:
      'At the desk from 7 to 18, by card or in cash.\nThis centre is a sample: please send no money.',
  }
  await desk.write(tx =>
    tx.run('update kernel.tenant set settings = settings || $1', [JSON.stringify(settings)]),
  )
}
