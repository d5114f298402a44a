import type { DemoTenant } from '#kernel/module/demo.ts'
import { seedDemo } from './seed-demo.ts'

export const demo: DemoTenant = {
  slug: 'linden-court',
  name: 'Linden Court (sample)',
  edition: 'concierge',
  timezone: 'America/New_York',
  currency: 'USD',
  people: [
    { email: 'manager@linden.example', name: 'Mara Sample', role: 'owner' },
    { email: 'desk@linden.example', name: 'Dev Sample', role: 'front_desk' },
    { email: 'technician@linden.example', name: 'Tess Sample', role: 'technician' },
    { email: 'bookkeeper@linden.example', name: 'Bo Sample', role: 'bookkeeper' },
    { email: 'resident@linden.example', name: 'Ada Sample', role: 'resident', opens: '/portal' },
  ],
  seed: desk =>
    seedDemo(desk, {
      technicianId: desk.memberIdOf('technician@linden.example'),
      residentId: desk.memberIdOf('resident@linden.example'),
      resident: desk.as('resident@linden.example'),
    }),
}
