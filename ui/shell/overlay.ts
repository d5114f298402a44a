import { useSyncExternalStore } from 'react'

/** What lies over the screen: at most one at a time. */
export type Overlay = 'palette' | 'shortcuts' | 'create' | null

let shown: Overlay = null
const listeners = new Set<() => void>()

export function showOverlay(next: Overlay): void {
  shown = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOverlay = () => useSyncExternalStore(subscribe, () => shown)
