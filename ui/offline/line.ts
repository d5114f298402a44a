import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

// A network is not yet a server: after an answer failed to come, we look until one comes.
const [firstLook, longestWait] = [2_000, 15_000]

let looking: ReturnType<typeof setTimeout> | undefined

async function look(wait: number): Promise<void> {
  looking = undefined
  const isThere = await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(5_000) })
    .then(answer => answer.ok)
    .catch(() => false)
  if (isThere) onlineManager.setOnline(true)
  else lookLater(Math.min(wait * 2, longestWait))
}

function lookLater(wait: number): void {
  if (looking === undefined) looking = setTimeout(() => void look(wait), wait)
}

/** Nobody answered. Queries pause until somebody does, and what is on screen stays. */
export function lost(): void {
  onlineManager.setOnline(false)
  lookLater(firstLook)
}

const subscribe = (listener: () => void) => onlineManager.subscribe(listener)

/** Whether the server can be reached, as far as we know. */
export const useIsOnline = () => useSyncExternalStore(subscribe, () => onlineManager.isOnline())
