import { newId } from '#ui/api/new-id.ts'
/** Keeps the page itself on the tablet, so that it opens in the morning though the line is down. */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/kiosk-worker.js', { scope: '/kiosk' })
  const { active } = await navigator.serviceWorker.ready
  const assets = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter(path => path.startsWith('/assets/'))
  active?.postMessage({ keep: ['/kiosk', '/scheme.js', '/mark.svg', '/v1/session', ...new Set(assets)] })
}

const key = 'mainstay-kiosk-device'

/** Which tablet this is, to those who look later; made once. */
export function deviceId(): string {
  const known = localStorage.getItem(key)
  if (known) return known
  const made = newId()
  localStorage.setItem(key, made)
  return made
}
