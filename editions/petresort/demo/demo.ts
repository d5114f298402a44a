import type { DemoTenant } from '#kernel/module/demo.ts'
import { seedDemo } from './seed-demo.ts'

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
    const viewerId = desk.memberIdOf('parent@harbour.example')
    await desk.post('/v1/customer-accesses', { customerId: ownCustomerId, viewerId })
  },
}
