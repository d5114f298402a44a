import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { roleExists } from '#kernel/access/permission.ts'
import type { DemoTenant, Desk } from '#kernel/module/demo.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { insertMember } from '#kernel/tenancy/grant-access.ts'
import type { Clock } from '#kernel/time/clock.ts'
import type { DemoAccount, DemoVisit } from '#modules/identity/public.ts'
import type { House } from './compose.ts'
import { openDesk } from './demo-desk.ts'
import { demos } from './demos.ts'

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

/** What can be seen of the demonstration without an account. */
export const demoVisits = (): DemoVisit[] =>
  demos.flatMap(({ slug, edition, visitors }) =>
    visitors ? [{ tenant: slug, edition, opens: visitors }] : [],
  )

// Known to everyone who reads this: a demonstration is never the place for anything that matters.
const password = 'demo'

/** Fills an installation that has no tenant yet; one that has any is somebody's, and is left alone. */
export async function fillDemo(house: House, { dataDir, databaseUrl, clock, say }: Filling): Promise<void> {
  const known = await house.db.dispatch.one('select from kernel.tenant limit 1')
  if (known) return
  say('Filling the demonstration with real stays …')
  const { password: keeping } = await house.auth.context
  const place = { url: databaseUrl, auth: house.auth, clock, kept: await keeping.hash(password) }
  const opened: { demo: DemoTenant; desk: Desk }[] = []
  for (const demo of demos) opened.push({ demo, desk: await open(house, place, demo) })
  // Before the rest, so that a filling broken off half-way can be signed in to at the next start.
  writeFileSync(fileOf(dataDir), JSON.stringify(demos.flatMap(accountsOf)))
  await Promise.all(opened.map(({ demo, desk }) => demo.seed(desk)))
}

interface Place {
  url: string
  auth: House['auth']
  clock: Clock
  /** The password as it is kept: to keep what everyone knows once for each of them would only take longer. */
  kept: string
}

async function open(house: House, { url, auth, clock, kept }: Place, demo: DemoTenant): Promise<Desk> {
  const { slug, name, edition, timezone, currency, people } = demo
  const [owner, ...others] = people
  const own = { password, isDemo: true, kept }
  const tenant = { slug, name, edition, timezone, currency, plan: 'enterprise' }
  const roles = house.registry.rolesOf(tenant.edition)
  const stranger = others.find(({ role }) => !roleExists(role, roles))
  if (stranger) throw new Error(`${stranger.email} is given "${stranger.role}", which is no role there.`)
  const accounts = await Promise.all(others.map(one => auth.createAccount({ ...one, ...own })))
  const known = new Map<string, { memberId: string; password: string }>()
  const made = await createTenant(
    { ...tenant, owner: { ...owner, ...own } },
    {
      ...{ url, auth, clock },
      async also(work) {
        for (const [at, one] of others.entries()) {
          const memberId = await insertMember(work, { ...one, userId: accounts[at]!.userId })
          if (memberId) known.set(one.email, { memberId, password })
        }
      },
    },
  )
  return openDesk(house, { ...made, currency, zone: timezone, clock, people: known })
}

const accountsOf = ({ slug, edition, people }: DemoTenant): DemoAccount[] =>
  people.map(({ email, name, role, opens }) => ({
    tenant: slug,
    edition,
    email,
    password,
    name,
    role,
    opens,
  }))
