import type { Auth } from '../access/auth.ts'
import { ownerRole } from '../access/permission.ts'
import { Failure } from '../command/failure.ts'
import { sqlState } from '../db/unavailable.ts'
import { uuid } from '../db/uuid.ts'
import { formats } from '../schema/formats.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { asOwner, type OwnerWork, type Place } from './as-owner.ts'
import { insertKey, insertMember } from './grant-access.ts'

export interface NewTenant {
  slug: string
  name?: string
  edition: string
  timezone: string
  currency: string
  locale?: string
  settings?: Record<string, unknown>
  /** What its programs may ask; `house`, which is not metered, unless given. */
  plan?: string
  owner?: { email: string; password: string; name?: string; isDemo?: boolean; kept?: string }
}

export interface CreateTenantOptions {
  /** With the owner's rights: no tenant may make another. */
  url: string
  /** See Place. */
  pool?: Place['pool']
  /** Needed when an owner is to be able to sign in. */
  auth?: Pick<Auth, 'createAccount'>
  editions?: readonly string[]
  clock?: Clock
  /** Makes no key: its owner signs in. */
  isKeyless?: boolean
  /** Its id, and its first key, of whoever will know it by them when they ask again. */
  own?: { id: string; apiKey?: string }
  /** What else belongs to it from the first moment. */
  also?(owner: OwnerWork): Promise<void>
}

export interface CreatedTenant {
  tenantId: string
  /** A key with the owner's role; it cannot be read again. Empty where none was wanted. */
  apiKey: string
  locationId: string
  /** The owner's e-mail already had an account, whose password was left as it is. */
  ownerExisted: boolean
}

const slugShape = /^[a-z0-9][a-z0-9-]{1,62}$/
const refuse = (field: string, code: string, message: string) => Failure.field(`/${field}`, code, message)

function check(tenant: NewTenant, editions: readonly string[] | undefined): void {
  if (!slugShape.test(tenant.slug))
    throw refuse('slug', 'invalid_format', 'A slug has 2 to 63 small letters, digits and hyphens.')
  if (editions && !editions.includes(tenant.edition))
    throw refuse(
      'edition',
      'not_a_choice',
      `"${tenant.edition}" is no edition; choose: ${editions.join(', ')}.`,
    )
  if (!formats['iana-zone']!(tenant.timezone))
    throw refuse(
      'timezone',
      'invalid_iana_zone',
      `"${tenant.timezone}" is no time zone, as Europe/Lisbon is.`,
    )
  if (!formats['iso-4217']!(tenant.currency))
    throw refuse('currency', 'invalid_iso_4217', `"${tenant.currency}" is no currency code, as EUR is.`)
}

const tenantSql = `insert into kernel.tenant (id, slug, name, edition, timezone, currency, locale, settings, created_at,
  updated_at, plan) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)`
const locationSql = `insert into kernel.location (tenant_id, id, created_at, updated_at, name, timezone)
  values ($1, $2, $3, $3, $4, $5)`

/** A tenant with its first location, an owner's API key and, where an e-mail is given, an owner who can sign in. */
export async function createTenant(tenant: NewTenant, options: CreateTenantOptions): Promise<CreatedTenant> {
  check(tenant, options.editions)
  const at = (options.clock ?? systemClock).now().toString()
  // Before the transaction, since accounts stand outside every tenant: one left over by a failure lets nobody in.
  const account = tenant.owner && (await accountOf(tenant.owner, options.auth))
  try {
    const place = { url: options.url, pool: options.pool, tenantId: options.own?.id ?? uuid(), at }
    return await asOwner(place, async owner => {
      const locationId = await insertTenant(owner, tenant)
      if (tenant.owner && account) {
        const { email, name = email } = tenant.owner
        await insertMember(owner, { userId: account.userId, name, email, role: ownerRole })
      }
      const key = { name: 'First key', role: ownerRole, token: options.own?.apiKey }
      const { token } = options.isKeyless ? { token: '' } : await insertKey(owner, key)
      await options.also?.(owner)
      const ownerExisted = account?.existed ?? false
      return { tenantId: owner.tenantId, apiKey: token, locationId, ownerExisted }
    })
  } catch (error) {
    if (sqlState(error) !== '23505') throw error
    throw new Failure('kernel.slug_taken', 409, `There is already a tenant with the slug "${tenant.slug}".`)
  }
}

function accountOf(owner: NonNullable<NewTenant['owner']>, auth: CreateTenantOptions['auth']) {
  if (!auth) throw new Error('An owner can only be made where sign-in is set up')
  return auth.createAccount({ ...owner, name: owner.name ?? owner.email })
}

async function insertTenant(owner: OwnerWork, tenant: NewTenant): Promise<string> {
  const { slug, edition, timezone, currency, locale = 'en', plan = 'house' } = tenant
  const name = tenant.name ?? slug
  const locationId = uuid()
  const settings = JSON.stringify(tenant.settings ?? {})
  const values = [owner.tenantId, slug, name, edition, timezone, currency, locale, settings, owner.at, plan]
  await owner.query(tenantSql, values)
  await owner.audit('kernel.create_tenant', 'kernel.tenant', owner.tenantId, {
    slug,
    name,
    edition,
    timezone,
  })
  await owner.query(locationSql, [owner.tenantId, locationId, owner.at, name, timezone])
  await owner.audit('kernel.create_tenant', 'kernel.location', locationId, { name, timezone })
  return locationId
}
