import { LRUCache } from 'lru-cache'
import type { FieldSeal, Spot } from '#kernel/entity/sealed.ts'
import { decrypt, encrypt } from './cipher.ts'
import { addKey, type DataKey, type KeyRows, readKeys } from './data-keys.ts'
import type { RootKey } from './root-keys.ts'

const shape = /^sealed:1:(\d{1,9}):([\w-]+)$/

const aboutValue = ({ tenantId, field, rowId }: Spot) => `${tenantId} ${field} ${rowId}`

/** How long a process may go on sealing with the key before, after a new one was made by another. */
const freshMs = 10_000

export type Keys = ReturnType<typeof openKeys>

/** Each tenant's keys, unwrapped, for as long as they are fresh. */
export function openKeys(rows: KeyRows, roots: readonly RootKey[]) {
  const known = new LRUCache<string, Promise<DataKey[]>>({ max: 5000, ttl: freshMs })

  function all(tenantId: string): Promise<DataKey[]> {
    const found = known.get(tenantId)
    if (found) return found
    const reading = readKeys(rows, roots, tenantId)
    known.set(tenantId, reading)
    reading.catch(() => known.delete(tenantId))
    return reading
  }

  return {
    forget: (tenantId: string) => void known.delete(tenantId),
    /** The newest; made if there is none. */
    async current(tenantId: string): Promise<DataKey> {
      const newest = (await all(tenantId)).at(-1)
      if (newest) return newest
      await rows.write(tenantId, tx => addKey(tx, roots, tenantId, 1))
      known.delete(tenantId)
      return (await all(tenantId)).at(-1)!
    },
    async numbered(tenantId: string, number: number): Promise<DataKey | undefined> {
      const find = async () => (await all(tenantId)).find(key => key.number === number)
      const found = await find()
      if (found) return found
      // Made by another process a moment ago.
      known.delete(tenantId)
      return find()
    },
  }
}

/** AES-256-GCM under the tenant's newest key, bound to tenant, field and row. */
export function fieldSealWith(keys: Keys): FieldSeal {
  return {
    async seal(spot, value) {
      const { number, key } = await keys.current(spot.tenantId)
      const sealed = encrypt(key, Buffer.from(value), aboutValue(spot))
      return `sealed:1:${number}:${sealed.toString('base64url')}`
    },
    async open(spot, sealed) {
      const [, number, text] = shape.exec(sealed) ?? []
      const found = number ? await keys.numbered(spot.tenantId, Number(number)) : undefined
      return (
        (found && decrypt(found.key, Buffer.from(text!, 'base64url'), aboutValue(spot))?.toString()) ?? null
      )
    },
  }
}
