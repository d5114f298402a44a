import type { DemoTenant } from '#kernel/module/demo.ts'
import { fillOwnersPage } from './owner.ts'
import { seedDemo } from './seed-demo.ts'

const parent = 'parent@harbour.example'

export const demo: DemoTenant = {
  slug: 'harbour-resort',
  name: 'Harbour Pet Resort',
  edition: 'petresort',
  timezone: 'Europe/Lisbon',
  currency: 'EUR',
  people: [
    { email: 'owner@harbour.example', name: 'Owner', role: 'owner' },
    { email: 'desk@harbour.example', name: 'Front desk', role: 'front_desk' },
    { email: 'care@harbour.example', name: 'Kennel tech', role: 'caretaker' },
    { email: 'second@harbour.example', name: 'Second tech', role: 'caretaker' },
    { email: 'parent@harbour.example', name: 'Pet parent', role: 'pet_parent', opens: '/portal' },
  ],
  async seed(desk) {
    const { ownCustomerId } = await seedDemo(desk)
    if (!ownCustomerId) return
    const viewerId = desk.memberIdOf(parent)
    await desk.post('/v1/customer-accesses', { customerId: ownCustomerId, viewerId })
    await fillOwnersPage(desk, ownCustomerId, parent)
    // Last, so that what was paid before counts as taken at a terminal.
    await desk.write(tx =>
      tx.run('update kernel.tenant set settings = settings || $1', [
        JSON.stringify({ cardProvider: 'simulator' }),
      ]),
    )
  },
}
