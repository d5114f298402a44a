import type { DemoTenant } from '#kernel/module/demo.ts'
import { seedDemo } from './seed-demo.ts'

export const demo: DemoTenant = {
  slug: 'sample-nursery',
  name: 'Sample Nursery',
  edition: 'childcare',
  timezone: 'America/Chicago',
  currency: 'USD',
  people: [
    { email: 'director@nursery.example', name: 'Director', role: 'owner' },
    { email: 'teacher@nursery.example', name: 'Teacher', role: 'teacher' },
  ],
  seed: seedDemo,
}
