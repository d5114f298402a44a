import { checkedKey, type FileStore } from './file-store.ts'

/** Files in the memory of one process: for a trial that leaves nothing behind. */
export function memoryStore(now: () => Temporal.Instant): FileStore {
  const kept = new Map<string, { bytes: Uint8Array; at: Temporal.Instant }>()
  return {
    async put(key, bytes) {
      kept.set(checkedKey(key), { bytes, at: now() })
    },
    get: async key => kept.get(key)?.bytes,
    async move(from, to) {
      const one = kept.get(from)
      if (!one) return
      kept.set(checkedKey(to), one)
      kept.delete(from)
    },
    async remove(key) {
      kept.delete(key)
    },
    olderThan: async (prefix, instant) =>
      [...kept]
        .filter(([key, { at }]) => key.startsWith(`${prefix}/`) && Temporal.Instant.compare(at, instant) < 0)
        .map(([key]) => key),
  }
}
