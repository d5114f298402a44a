/** Who is calling, within one tenant. `id` is the member's, the API key's, the link's, the device's or the system's. */
export interface Actor {
  kind: 'user' | 'api_key' | 'link' | 'visitor' | 'system'
  id: string
  /** The sign-in account behind a user; null for keys and the system. */
  userId: string | null
  name: string
  tenantId: string
  role: string
  permissions: ReadonlySet<string>
  /** null: every location of the tenant. An empty list: none. */
  locationIds: readonly string[] | null
  /** Milliseconds since 1970 at which what they came with ends, unless it is prolonged before. */
  endsAtMs?: number | undefined
  /** A link reaches this one record and nothing else. */
  subject?: { entity: string; rowId: string }
}

/** The nil UUID: audit and event rows need an id, and no member or key can ever have this one. */
export const systemActorId = '00000000-0000-0000-0000-000000000000'

/** Jobs and projections act as the system: every permission, every location of one tenant. */
export const systemActor = (
  tenantId: string,
  allPermissions: readonly string[],
  name = 'Mainstay',
): Actor => ({
  kind: 'system',
  id: systemActorId,
  userId: null,
  name,
  tenantId,
  role: 'system',
  permissions: new Set(allPermissions),
  locationIds: null,
})

export const actorMay = (actor: Actor, permission: string): boolean => actor.permissions.has(permission)

/** A row without a location belongs to the whole tenant: every member may see it. */
export const actorMayAt = (actor: Actor, locationId: string | null | undefined): boolean =>
  actor.locationIds === null || locationId == null || actor.locationIds.includes(locationId)

/** Whether `actor` holds everything in `granted`: nobody may hand out more than they have. */
export const actorHolds = (actor: Actor, granted: Iterable<string>): boolean => {
  for (const permission of granted) if (!actor.permissions.has(permission)) return false
  return true
}
