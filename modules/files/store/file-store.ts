/** Where bytes lie. The shape is that of an object store: whole objects under keys, no folders, no rename in place. */
export interface FileStore {
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array | undefined>
  /** Does nothing when `from` is not there: moving twice is moving once. */
  move(from: string, to: string): Promise<void>
  remove(key: string): Promise<void>
  /** Keys that begin with `prefix` and were put before `instant`. */
  olderThan(prefix: string, instant: Temporal.Instant): Promise<string[]>
}

const key = /^[a-z0-9-]+(\/[a-z0-9-]+){1,3}$/

/** Keys are made of ids by us; one that could climb out of its folder is a fault. */
export function checkedKey(text: string): string {
  if (!key.test(text)) throw new Error(`${text} cannot be the key of a file`)
  return text
}
