import { LRUCache } from 'lru-cache'
import { Failure } from '../command/failure.ts'
import type { Database } from '../db/database.ts'
import { type TenantInfo, tenantById, tenantBySlug } from '../tenancy/tenant-info.ts'
import type { Clock } from '../time/clock.ts'
import type { Actor } from './actor.ts'
import type { Auth, SignedInUser } from './auth.ts'
import { type Credential, type CredentialHeaders, credentialOf, sha256, tenantCookie } from './credentials.ts'
import { freshCache } from './fresh-cache.ts'
import { seeing } from './hidden-fields.ts'
import { type Membership, membershipOfKey, membershipOfLink, membershipsOfUser } from './membership.ts'
import { expandPermissions, patternsOfRole, type RoleTable } from './permission.ts'
import { visitorId, visitorRole } from './visitor.ts'

export interface ActorResolverOptions {
  db: Pick<Database, 'dispatch'>
  auth: Pick<Auth, 'findSession'>
  rolesOf: (edition: string) => RoleTable
  allPermissions: readonly string[]
  /** The settings and words of an edition; a tenant's own stand over them. */
  presetsOf?: (edition: string) => Presets | undefined
  /** Whether a session was opened strongly enough for this role; where not, the role gives nothing. */
  isEnough?: (user: SignedInUser, role: string, settings: Readonly<Record<string, unknown>>) => boolean
  clock: Clock
  /** Told of a key that was looked up because somebody came with it. */
  used?: (tenantId: string, keyId: string) => void
  /** Milliseconds that never go back. Not the clock above: a test that stops time must not stop revocation. */
  ticks?: () => number
}

export interface Presets {
  settings: Readonly<Record<string, unknown>>
  terms: Readonly<Record<string, unknown>>
}

export interface ResolvedSession {
  user: SignedInUser
  actor: Actor
  tenant: TenantInfo
  /** Every tenant the person belongs to. */
  tenants: { slug: string; name: string }[]
}

export interface ActorResolver {
  /** undefined: nobody we know. Throws 403 for a suspended tenant, and for one that is not the caller's. */
  resolve(headers: CredentialHeaders): Promise<Actor | undefined>
  /** The same for a browser's session, with the person and their tenants. */
  resolveSession(headers: CredentialHeaders): Promise<ResolvedSession | undefined>
  /** The tenant of an actor that was resolved; at most a second old. */
  tenantOf(id: string): TenantInfo
  /** For work that no caller started: reads the tenant when it is not known. */
  loadTenant(id: string): Promise<TenantInfo | undefined>
  /** Makes the next resolve look again, at once instead of within the second. */
  forget(headers: CredentialHeaders): void
}

interface Known {
  user?: SignedInUser | undefined
  memberships: { membership: Membership; actor: Actor }[]
}

const freshForMs = 1000
const notAMember = () =>
  new Failure('not_a_member', 403, 'There is no such tenant, or you do not belong to it.')
const suspended = () => new Failure('tenant_suspended', 403, 'This tenant is suspended.')
const noVisitors = () =>
  new Failure('no_such_place', 404, 'There is no such business, or it takes no visitors.')
const linkEnded = () =>
  new Failure('link_ended', 410, 'This link is no longer good. Ask for a new one from whoever sent it.')

const isOver = ({ endsAt }: SignedInUser, now: Temporal.Instant) =>
  endsAt !== undefined && Temporal.Instant.compare(endsAt, now) <= 0

// An operator who visits looks and acts as a member; who gets in afterwards stays that business's own affair.
const deciding = /^kernel\.(api_key|role|member)\.write$|\.(secret|sign_on)\b/
const withoutAccess = (held: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...held].filter(permission => !deciding.test(permission)))

function refuseSuspended<T extends { tenant: TenantInfo }>(found: T): T {
  if (found.tenant.status === 'suspended') throw suspended()
  return found
}

/**
 * Says who calls. What it remembers is looked up again after a second, so that a revoked key, a demoted member
 * or an edited role is felt within that time; a miss is one query of the dispatch role (and, for a browser, one
 * look at its session).
 */
export function createActorResolver(options: ActorResolverOptions): ActorResolver {
  const ticks = options.ticks ?? (() => performance.now())
  const callers = freshCache<Known>({ max: 20_000, freshForMs, ticks })
  const visited = freshCache<TenantInfo>({ max: 1000, freshForMs, ticks })
  const tenants = new LRUCache<string, TenantInfo>({ max: 20_000 })
  const granted = new LRUCache<string, ReadonlySet<string>>({ max: 1000 })

  function permissionsOf(membership: Membership): ReadonlySet<string> {
    const { role, ownPermissions, tenant } = membership
    const patterns = patternsOfRole(role, options.rolesOf(tenant.edition), ownPermissions)
    const scopes = membership.scopes ?? ['*']
    const key = [...patterns, ':', ...scopes].join(' ')
    const held = () => [...expandPermissions(patterns, options.allPermissions)]
    const known = granted.get(key) ?? expandPermissions(scopes, held())
    granted.set(key, known)
    return known
  }

  function remember(own: TenantInfo): TenantInfo {
    const presets = options.presetsOf?.(own.edition)
    const settings = { ...presets?.settings, ...own.settings }
    const tenant = { ...own, settings, terms: { ...presets?.terms, ...own.terms } }
    tenants.set(tenant.id, tenant)
    return tenant
  }

  function withActor(kind: Exclude<Actor['kind'], 'system'>, found: Membership, user?: SignedInUser) {
    const membership = { ...found, tenant: remember(found.tenant) }
    const { id, name, role, locationIds, tenant, subject } = membership
    const isEnough = !user || (options.isEnough?.(user, role, tenant.settings) ?? true)
    const full = isEnough ? permissionsOf(membership) : new Set<string>()
    const permissions = seeing(user?.openedBy ? withoutAccess(full) : full, role, tenant.guarded)
    const userId = user?.id ?? null
    return {
      membership,
      actor: {
        kind,
        id,
        userId,
        name: user?.openedBy ? `${name} (${user.openedBy})` : name,
        tenantId: tenant.id,
        role,
        permissions,
        locationIds,
        subject,
        endsAtMs: found.expiresAtMs ?? user?.expiresAtMs,
      },
    }
  }

  async function lookUp({ kind, token }: Credential): Promise<Known | undefined> {
    if (kind === 'api_key') {
      const found = await membershipOfKey(options.db.dispatch, sha256(token))
      if (found) options.used?.(found.tenant.id, found.id)
      return found && { memberships: [withActor('api_key', found)] }
    }
    if (kind === 'link') {
      const found = await membershipOfLink(options.db.dispatch, sha256(token))
      return found && { memberships: [withActor('link', found)] }
    }
    const user = await options.auth.findSession(token)
    if (!user || isOver(user, options.clock.now())) return undefined
    const all = await membershipsOfUser(options.db.dispatch, user.id)
    const found = user.confinedTo ? all.filter(({ tenant }) => tenant.id === user.confinedTo) : all
    return { user, memberships: found.map(membership => withActor('user', membership, user)) }
  }

  function choose(known: Known, wanted: string | undefined) {
    if (wanted !== undefined) {
      const named = known.memberships.find(({ membership }) => membership.tenant.slug === wanted)
      if (!named) throw notAMember()
      return named
    }
    const active = known.memberships.find(({ membership }) => membership.tenant.status === 'active')
    return active ?? known.memberships[0]
  }

  /** Anybody who visits a business that lets visitors in; known by nothing but what their device says it is. */
  async function visit(token: string, slug: string | undefined) {
    const own = slug && (await visited.get(slug, () => tenantBySlug(options.db.dispatch, slug)))
    if (!own || !Object.hasOwn(options.rolesOf(own.edition), visitorRole)) throw noVisitors()
    const grant = { id: visitorId(own.id, token), name: 'Visitor', role: visitorRole, ownPermissions: null }
    const { membership, actor } = withActor('visitor', {
      ...grant,
      locationIds: null,
      expiresAtMs: null,
      tenant: own,
    })
    return { known: { memberships: [] } as Known, actor, tenant: membership.tenant }
  }

  /** Pictures and sockets send no headers of ours, so a browser keeps the choice in a cookie; one who left is not held to it. */
  function remembered(known: Known, { cookie }: CredentialHeaders, wanted: string | undefined) {
    if (!known.user || wanted !== undefined) return undefined
    const slug = tenantCookie(cookie)
    return slug && known.memberships.find(({ membership }) => membership.tenant.slug === slug)
  }

  const cacheKey = (credential: Credential) => sha256(credential.token).toString('base64url')

  async function find(headers: CredentialHeaders) {
    const credential = credentialOf(headers)
    if (!credential) return undefined
    const header = headers['x-tenant']
    const wanted = Array.isArray(header) ? header[0] : header || undefined
    if (credential.kind === 'visitor') return refuseSuspended(await visit(credential.token, wanted))
    const known = await callers.get(cacheKey(credential), () => lookUp(credential))
    if (!known) return undefined
    const chosen = remembered(known, headers, wanted) ?? choose(known, wanted)
    if (!chosen) throw notAMember()
    const { expiresAtMs, tenant } = chosen.membership
    if (expiresAtMs !== null && expiresAtMs <= options.clock.now().epochMilliseconds) {
      if (credential.kind === 'link') throw linkEnded()
      return undefined
    }
    return refuseSuspended({ known, actor: chosen.actor, tenant })
  }

  return {
    resolve: async headers => (await find(headers))?.actor,
    async resolveSession(headers) {
      const found = await find(headers)
      if (!found?.known.user) return undefined
      const slugs = found.known.memberships.map(({ membership }) => membership.tenant)
      return {
        user: found.known.user,
        actor: found.actor,
        tenant: found.tenant,
        tenants: slugs.map(({ slug, name }) => ({ slug, name })),
      }
    },
    tenantOf(id) {
      const tenant = tenants.get(id)
      if (!tenant) throw new Error(`Tenant ${id} was not resolved in this process`)
      return tenant
    },
    async loadTenant(id) {
      const found = await tenantById(options.db.dispatch, id)
      return found && remember(found)
    },
    forget(headers) {
      const credential = credentialOf(headers)
      if (credential) callers.forget(cacheKey(credential))
    },
  }
}
