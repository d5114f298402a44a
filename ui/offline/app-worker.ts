/** Registers what lets the app open without a line, and tells when a newer version of it waits. */
export async function startWorker(scope: string, onUpdate: (take: () => void) => void): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register('/app-worker.js', { scope })
  // A page that was opened without a worker has no older version to take the place of.
  let isReplacing = serviceWorker.controller !== null
  const offer = () => {
    const { waiting } = registration
    if (!waiting || !isReplacing) return
    onUpdate(() => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      waiting.postMessage('take-over')
    })
  }
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  )
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
