import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedDemo } from '#editions/petresort/demo/seed-demo.ts'
import type { DemoAccount } from '#kernel/access/session-routes.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import type { Clock } from '#kernel/time/clock.ts'
import type { House } from './compose.ts'
import { openCentre } from './demo-childcare.ts'
import { openDesk } from './demo-desk.ts'

interface Filling {
  dataDir: string
  databaseUrl: string
  clock: Clock
  say(sentence: string): void
}

const fileOf = (dataDir: string) => join(dataDir, 'demo.json')

/** The logins of the demonstration in this data folder; none where there is no demonstration. */
export function demoAccounts(dataDir: string): DemoAccount[] {
  return existsSync(fileOf(dataDir))
    ? (JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as DemoAccount[])
    : []
}

const resort = {
  slug: 'harbour-resort',
  name: 'Harbour Pet Resort',
  edition: 'petresort',
  timezone: 'Europe/Lisbon',
  currency: 'EUR',
}

const resortPeople = [
  { email: 'desk@harbour.example', name: 'Front desk', role: 'front_desk' },
  { email: 'care@harbour.example', name: 'Kennel tech', role: 'caretaker' },
  { email: 'second@harbour.example', name: 'Second tech', role: 'caretaker' },
  { email: 'parent@harbour.example', name: 'Pet parent', role: 'pet_parent' },
]

// Known to everyone who reads this: a demonstration is never the place for anything that matters.
const password = 'demo'

/** Fills an installation that has no tenant yet; one that has any is somebody's, and is left alone. */
export async function fillDemo(house: House, { dataDir, databaseUrl, clock, say }: Filling): Promise<void> {
  const known = await house.db.dispatch.one('select from kernel.tenant limit 1')
  if (known) return
  say('Filling the demonstration with real stays …')
  const owner = { email: 'owner@harbour.example', password, name: 'Owner', isDemo: true }
  const place = { url: databaseUrl, auth: house.auth, clock }
  const made = await createTenant({ ...resort, owner }, place)
  const members = new Map<string, string>()
  for (const person of resortPeople) {
    const user = { ...person, password, isDemo: true, tenant: resort.slug }
    const { memberId } = await createUser(user, { ...place, rolesOf: house.registry.rolesOf })
    members.set(person.role, memberId)
  }
  const { currency, timezone: zone } = resort
  const own = [owner, ...resortPeople].map(({ email }) => ({
    tenant: resort.slug,
    edition: resort.edition,
    email,
    password,
  }))
  const centre = await openCentre(house, place, password)
  const accounts = [...own, ...centre.accounts]
  // Before the rest, so that a filling broken off half-way can be signed in to at the next start.
  writeFileSync(fileOf(dataDir), JSON.stringify(accounts))
  const desk = openDesk(house, { ...made, currency, zone, clock })
  const { ownCustomerId } = await seedDemo(desk)
  await centre.seed()
  const viewerId = members.get('pet_parent')
  if (ownCustomerId) await desk.post('/v1/payer-accesses', { payerId: ownCustomerId, viewerId })
}
