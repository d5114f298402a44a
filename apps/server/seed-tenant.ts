import type { Auth } from '#kernel/access/auth.ts'
import { newSecret } from '#kernel/access/credentials.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { insertKey } from '#kernel/tenancy/grant-access.ts'
import { createUser } from '#kernel/tenancy/let-in.ts'
import type { Clock } from '#kernel/time/clock.ts'
import type { Tools } from '#modules/operations/public.ts'
import type { House } from './compose.ts'
import { openDesk } from './demo-desk.ts'
import { demos } from './demos.ts'

type NewBusiness = Parameters<NonNullable<Tools['seed']>>[0]

interface Seeding {
  house: Pick<House, 'http' | 'db' | 'jobs' | 'auth' | 'registry'>
  url: string
  clock: Clock
}

const endKeySql =
  'update kernel.api_key set archived_at = $2, updated_at = $2, version = version + 1 where tenant_id = $3 and id = $1'

/** Whoever has an account under such an address already waits there to be let in. */
const strangersTo = (auth: Pick<Auth, 'createAccount'>): Pick<Auth, 'createAccount'> => ({
  async createAccount(account) {
    const made = await auth.createAccount(account)
    if (made.existed) throw new Error(`${account.email} has an account already.`)
    return made
  },
})

/**
 * What an edition shows itself with, in a business that somebody made. Its people have addresses of this business alone
 * that cannot be guessed, and a password nobody knows: an operator visits as them, and nobody signs in.
 */
export async function seedTenant(business: NewBusiness, { house, url, clock }: Seeding): Promise<void> {
  const demo = demos.find(one => one.edition === business.edition)
  if (!demo) throw new Error(`The edition ${business.edition} has no sample data.`)
  const password = newSecret()
  const place = { url, auth: strangersTo(house.auth), rolesOf: house.registry.rolesOf, clock }
  const people = new Map<string, { memberId: string; login: string; password: string }>()
  for (const { email, name, role } of demo.people) {
    const login = `${email.split('@', 1)[0]}-${newSecret().slice(0, 24).toLowerCase()}@${business.slug}.invalid`
    const { memberId } = await createUser(
      { tenant: business.slug, email: login, name, role, password },
      place,
    )
    people.set(email, { memberId, login, password })
  }
  const at = clock.now().toString()
  const within = { url, tenantId: business.id, at }
  const [key, location] = await asOwner(within, async owner => [
    await insertKey(owner, { name: 'Sample data', role: 'owner' }),
    (
      await owner.query<{ id: string }>(
        'select id from kernel.location where tenant_id = $1 order by created_at, id limit 1',
        [business.id],
      )
    )[0]!,
  ])
  const own = { tenantId: business.id, locationId: location.id, apiKey: key.token }
  const { currency, timezone: zone } = business
  await demo
    .seed(openDesk(house, { ...own, currency, zone, clock, people }))
    .finally(() => asOwner(within, owner => owner.query(endKeySql, [key.id, at, business.id])))
}
