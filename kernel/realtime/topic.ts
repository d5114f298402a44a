/** What a client may follow: everything of its tenant, one location, or one record. */
export type Topic =
  | { kind: 'tenant' }
  | { kind: 'location'; id: string }
  | { kind: 'record'; entity: string; id: string }

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const location = new RegExp(`^location:(${uuid})$`)
const record = new RegExp(`^record:([a-z][a-z0-9_]{0,62}\\.[a-z][a-z0-9_]{0,62}):(${uuid})$`)

export function parseTopic(text: string): Topic | undefined {
  if (text === 'tenant') return { kind: 'tenant' }
  const place = location.exec(text)
  if (place) return { kind: 'location', id: place[1]! }
  const row = record.exec(text)
  return row ? { kind: 'record', entity: row[1]!, id: row[2]! } : undefined
}

interface Located {
  tenantId: string
  entity: string | null
  rowId: string | null
  locationId: string | null
}

/** The topics an event belongs to. */
export function topicsOf({ entity, rowId, locationId }: Located): string[] {
  const topics = ['tenant']
  if (locationId) topics.push(`location:${locationId}`)
  if (entity && rowId) topics.push(`record:${entity}:${rowId}`)
  return topics
}
