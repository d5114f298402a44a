import { openCabinet } from './cabinet.ts'

export type Size = 'full' | 'thumb'

export interface Place {
  tenantId: string
  id: string
}

const sizes: Size[] = ['full', 'thumb']
const incomingOf = (tenantId: string) => `${tenantId}/incoming`
const incomingKey = ({ tenantId, id }: Place, size: Size) => `${incomingOf(tenantId)}/${id}-${size}`
const lastingKey = ({ tenantId, id }: Place, size: Size) => `${tenantId}/${id}-${size}`

/** Written before the row is committed, under a name that says so. */
export async function bringIn(place: Place, bytes: Partial<Record<Size, Uint8Array>>): Promise<void> {
  const { store } = openCabinet()
  for (const size of sizes) if (bytes[size]) await store.put(incomingKey(place, size), bytes[size])
}

/** After the commit: the file is there to stay. */
export async function adopt(place: Place): Promise<void> {
  const { store } = openCabinet()
  for (const size of sizes) await store.move(incomingKey(place, size), lastingKey(place, size))
}

/** Between commit and adoption a row's bytes still lie where they came in. */
export async function take(place: Place, size: Size): Promise<Uint8Array | undefined> {
  const { store } = openCabinet()
  return (
    (await store.get(lastingKey(place, size))) ??
    (await store.get(incomingKey(place, size))) ??
    // Adopted between the two looks.
    (await store.get(lastingKey(place, size)))
  )
}

export async function discard(place: Place): Promise<void> {
  const { store } = openCabinet()
  for (const size of sizes) {
    await store.remove(lastingKey(place, size))
    await store.remove(incomingKey(place, size))
  }
}

/** Ids of files that came in before `instant` and were never adopted. */
export async function neverAdopted(tenantId: string, instant: Temporal.Instant): Promise<string[]> {
  const keys = await openCabinet().store.olderThan(incomingOf(tenantId), instant)
  return [
    ...new Set(
      keys.map(key =>
        key
          .split('/')
          .at(-1)!
          .replace(/-(full|thumb)$/, ''),
      ),
    ),
  ]
}
