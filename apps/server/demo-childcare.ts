import { seedDemo } from '#editions/childcare/demo/seed-demo.ts'
import type { DemoAccount } from '#kernel/access/session-routes.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import type { Clock } from '#kernel/time/clock.ts'
import type { House } from './compose.ts'
import { openDesk } from './demo-desk.ts'

const centre = {
  slug: 'sample-nursery',
  name: 'Sample Nursery',
  edition: 'childcare',
  timezone: 'America/Chicago',
  currency: 'USD',
}

interface Place {
  url: string
  auth: House['auth']
  clock: Clock
}

/** An invented centre with its logins; `seed` fills it. */
export async function openCentre(
  house: House,
  place: Place,
  password: string,
): Promise<{ accounts: DemoAccount[]; seed(): Promise<void> }> {
  const director = { email: 'director@nursery.example', password, name: 'Director', isDemo: true }
  const teacher = { email: 'teacher@nursery.example', password, name: 'Teacher', isDemo: true }
  const made = await createTenant({ ...centre, owner: director }, place)
  const { slug: tenant, edition, currency, timezone: zone } = centre
  await createUser({ ...teacher, tenant, role: 'teacher' }, { ...place, rolesOf: house.registry.rolesOf })
  const desk = openDesk(house, { ...made, currency, zone, clock: place.clock })
  const accounts = [director, teacher].map(({ email }) => ({ tenant, edition, email, password }))
  return { accounts, seed: () => seedDemo(desk) }
}
