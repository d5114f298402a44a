import pg from 'pg'
import type { Auth } from '../access/auth.ts'
import { type RoleTable, roleExists } from '../access/permission.ts'
import { Failure } from '../command/failure.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { asOwner, type OwnerWork } from './as-owner.ts'
import { insertKey, insertMember } from './grant-access.ts'

interface Place {
  url: string
  rolesOf: (edition: string) => RoleTable
  clock?: Clock
}

interface Grant {
  /** The tenant's slug. */
  tenant: string
  role: string
  locationIds?: readonly string[] | null
}

export async function tenantBySlug(url: string, slug: string): Promise<{ id: string; edition: string }> {
  // Owner rights see every tenant only where they skip row security, which a hosted owner may not: ask as dispatch.
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin; set local role mainstay_dispatch')
    const { rows } = await client.query('select id, edition from kernel.tenant where slug = $1', [slug])
    if (!rows[0]) throw new Failure('not_found', 404, `There is no tenant with the slug "${slug}".`)
    return rows[0]
  } finally {
    await client.end()
  }
}

async function checkGrant(owner: OwnerWork, grant: Grant, builtIn: RoleTable): Promise<void> {
  const [own] = await owner.query<{ permissions: string[] }>(
    'select permissions from kernel.role where tenant_id = $1 and name = $2 and archived_at is null',
    [owner.tenantId, grant.role],
  )
  if (!roleExists(grant.role, builtIn, own?.permissions)) {
    const known = Object.keys(builtIn).join(', ')
    throw Failure.field('/role', 'not_a_choice', `"${grant.role}" is no role here; built in are: ${known}.`)
  }
  const wanted = grant.locationIds ?? []
  const found = await owner.query(
    'select id from kernel.location where tenant_id = $1 and id = any($2::uuid[]) and archived_at is null',
    [owner.tenantId, wanted],
  )
  if (found.length !== new Set(wanted).size)
    throw Failure.field('/locationIds', 'unknown_reference', 'There is no such location.')
}

async function within<T>(place: Place, grant: Grant, work: (owner: OwnerWork) => Promise<T>): Promise<T> {
  const tenant = await tenantBySlug(place.url, grant.tenant)
  const at = (place.clock ?? systemClock).now().toString()
  return asOwner({ url: place.url, tenantId: tenant.id, at }, async owner => {
    await checkGrant(owner, grant, place.rolesOf(tenant.edition))
    return work(owner)
  })
}

/** A further API key of a tenant; its token cannot be read again. */
export const createKey = (key: Grant & { name?: string }, place: Place) =>
  within(place, key, async owner => {
    const { id, token } = await insertKey(owner, { ...key, name: key.name ?? `Key for ${key.role}` })
    return { tenantId: owner.tenantId, keyId: id, apiKey: token }
  })

export interface NewUser extends Grant {
  email: string
  password: string
  name?: string
  isDemo?: boolean
}

/** A person who can sign in, as a member of one tenant. An account that exists keeps its password. */
export const createUser = (user: NewUser, place: Place & { auth: Pick<Auth, 'createAccount'> }) =>
  within(place, user, async owner => {
    const { email, role, name = user.email } = user
    const account = await place.auth.createAccount({ ...user, name })
    const { userId, existed } = account
    const memberId = await insertMember(owner, { userId, name, email, role, locationIds: user.locationIds })
    if (!memberId)
      throw new Failure('kernel.already_a_member', 409, `${email} is already a member of "${user.tenant}".`)
    return { tenantId: owner.tenantId, memberId, userId, existed }
  })
