import type { DemoTenant } from '#kernel/module/demo.ts'
import { bringToLife } from './bring-to-life.ts'
import { seedDemo } from './seed-demo.ts'

export const demo: DemoTenant = {
  slug: 'port-merrow',
  name: 'Port Merrow Tables (sample)',
  edition: 'dining',
  timezone: 'Europe/Lisbon',
  currency: 'EUR',
  people: [
    { email: 'operator@merrow.example', name: 'Oona Operator', role: 'owner' },
    { email: 'host@merrow.example', name: 'Hal Host', role: 'host' },
    { email: 'manager@merrow.example', name: 'Max Manager', role: 'manager' },
    { email: 'moderator@merrow.example', name: 'Moa Moderator', role: 'moderator' },
  ],
  visitors: '/at/port-merrow',
  async seed(desk) {
    await seedDemo(desk, ['host@merrow.example', 'manager@merrow.example'].map(desk.memberIdOf))
    await bringToLife(desk)
    await desk.write(tx =>
      tx.run('update kernel.tenant set settings = settings || $1', [
        JSON.stringify({ cardNetwork: 'simulator' }),
      ]),
    )
  },
}
