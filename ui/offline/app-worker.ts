// As long as the worker before is at something (a slow answer, a sync), the newer one may not take its place: minutes.
const patienceMilliseconds = 4_000

/**
 * The newer version: when its worker has taken over, or after a while with the page alone, which comes from the server.
 * Leaving ends what the worker before was at, so the newer one takes over at that moment, and Chromium then loses the
 * page that was asked for: it is asked for again.
 */
function reloadWith(serviceWorker: ServiceWorkerContainer): void {
  const reload = () => location.reload()
  const timer = setTimeout(reload, patienceMilliseconds)
  const takenOver = () => {
    clearTimeout(timer)
    reload()
  }
  serviceWorker.addEventListener('controllerchange', takenOver, { once: true })
}

/** Registers what lets the app open without a line, and tells when a newer version of it waits. */
export async function startWorker(scope: string, onUpdate: (take: () => void) => void): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register('/app-worker.js', { scope })
  // A page that was opened without a worker has no older version to take the place of.
  let isReplacing = serviceWorker.controller !== null
  const offer = () => {
    if (!registration.waiting || !isReplacing) return
    onUpdate(() => {
      // Which one waits by now: a still newer one may have come while the offer stood there.
      if (!registration.waiting) return location.reload()
      reloadWith(serviceWorker)
      registration.waiting.postMessage('take-over')
    })
  }
  const watch = () => registration.installing?.addEventListener('statechange', offer)
  registration.addEventListener('updatefound', watch)
  watch()
  offer()
  const { active } = await serviceWorker.ready
  isReplacing = true
  active?.postMessage({ keep: filesOfThisPage() })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
  return true
}

/** What was loaded before the worker was there to keep it. */
const filesOfThisPage = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter(path => path.startsWith('/assets/'))
