import { useSyncExternalStore } from 'react'

export type Density = 'comfortable' | 'compact'

export const rowHeight: Record<Density, number> = { comfortable: 36, compact: 28 }

const remembered = 'mainstay-density'
const listeners = new Set<() => void>()

const current = (): Density => (localStorage.getItem(remembered) === 'compact' ? 'compact' : 'comfortable')

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useDensity = () => useSyncExternalStore(subscribe, current)

export function setDensity(density: Density): void {
  localStorage.setItem(remembered, density)
  for (const listener of listeners) listener()
}
