import { useSyncExternalStore } from 'react'
import type { Waiting } from './store.ts'

let list: readonly Waiting[] = []
const listeners = new Set<() => void>()

export function tellWaiting(next: readonly Waiting[]): void {
  list = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What waits for the line, oldest first. */
export const useWaiting = () => useSyncExternalStore(subscribe, () => list)
