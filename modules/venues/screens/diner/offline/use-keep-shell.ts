import { useEffect } from 'react'

/** Keeps the pages of guests on the device, so that a booking and its code open in a cellar without a network. */
export function useKeepShell(): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    // A browser that refuses (private window, no TLS) still works while it is online.
    navigator.serviceWorker.register('/at-worker.js', { scope: '/at/' }).catch(() => undefined)
  }, [])
}
