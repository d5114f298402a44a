import type { DemoTenant } from '#kernel/module/demo.ts'
import { seedDemo } from './seed-demo.ts'

export const demo: DemoTenant = {
  slug: 'steel-and-colour',
  name: 'Steel & Colour (sample)',
  edition: 'coating',
  timezone: 'America/Chicago',
  currency: 'USD',
  people: [
    { email: 'owner@coating.example', name: 'Olive Owner', role: 'owner' },
    { email: 'desk@coating.example', name: 'Dana Desk', role: 'front_desk' },
    { email: 'coater@coating.example', name: 'Cole Coater', role: 'coater' },
  ],
  seed: desk => seedDemo(desk, desk.as('coater@coating.example')),
}
