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
    {
      email: 'kiosk@nursery.example',
      name: 'Kiosk at the door · PIN 246813',
      role: 'kiosk',
      opens: '/kiosk',
    },
    { email: 'mona@nursery.example', name: 'Mona, mother of three', role: 'guardian', opens: '/portal' },
    {
      email: 'pat@nursery.example',
      name: 'Pat, father in a home of his own',
      role: 'guardian',
      opens: '/portal',
    },
  ],
  async seed(desk) {
    await seedDemo(desk, {
      mother: desk.memberIdOf('mona@nursery.example'),
      father: desk.memberIdOf('pat@nursery.example'),
    })
  },
}
