import { LRUCache } from 'lru-cache'

interface Entry<Value> {
  since: number
  value: Promise<Value | undefined>
}

export interface FreshCache<Value extends object> {
  get(key: string, load: () => Promise<Value | undefined>): Promise<Value | undefined>
  forget(key: string): void
}

/**
 * Remembers a value for `freshForMs`, counted from the start of its load, so what it says is never older than
 * that. Callers that arrive during a load share it. What is not found is not remembered: a flood of invented
 * keys must not push out those in use, and a key that was just made must work at once.
 */
export function freshCache<Value extends object>(options: {
  max: number
  freshForMs: number
  ticks: () => number
}): FreshCache<Value> {
  const entries = new LRUCache<string, Entry<Value>>({ max: options.max })

  const dropIfSame = (key: string, entry: Entry<Value>) => {
    if (entries.peek(key) === entry) entries.delete(key)
  }

  return {
    get(key, load) {
      const known = entries.get(key)
      if (known && options.ticks() - known.since < options.freshForMs) return known.value
      const entry: Entry<Value> = { since: options.ticks(), value: load() }
      entries.set(key, entry)
      entry.value.then(
        value => value === undefined && dropIfSame(key, entry),
        () => dropIfSame(key, entry),
      )
      return entry.value
    },
    forget: key => void entries.delete(key),
  }
}
