import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { flush } from '#ui/offline/flush.ts'
import { storesOnThisDevice } from '#ui/offline/store.ts'
import { packed } from './packed.ts'
import './push.ts'

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
  data?: unknown
  tag?: string
}

declare const self: {
  __WB_MANIFEST: { url: string; revision: string | null }[]
  clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'activate' | 'message' | 'sync', listen: (event: Lasting) => void): void
}

const page = '/app'
const screens = 'mainstay-screens'
const mostScreens = 600
const patience = 3_000
const used = new CacheFirst({ cacheName: screens })

// The page and its screens come with the worker, words of other languages are kept when first used. What the server
// says under /v1 never passes through here: the page keeps that, apart for each account and business.
const own = self.__WB_MANIFEST
const pack = own.find(({ url }) => url.startsWith('/assets/screens-'))?.url ?? ''
precacheAndRoute(own)
cleanupOutdatedCaches()

/** The newest page while there is a line that is not too slow, otherwise the one that came with this worker. */
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request }) => {
    const signal = AbortSignal.timeout(patience)
    const answer = await fetch(request, { signal }).catch(() => undefined)
    if (answer && answer.status < 500) return answer
    return (await matchPrecache(page)) ?? answer ?? Response.error()
  },
)

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  async ({ url, request, event }) => {
    const kept = await caches.match(request)
    if (kept) return kept
    const brought = await packed(pack, url.pathname)
    if (!brought) return used.handle({ request, event })
    putAway(event as Lasting, request, brought.clone())
    return brought
  },
)

/** What a browser has made of a script it keeps only with a file of its own. */
const putAway = (event: Lasting, request: Request, file: Response) =>
  event.waitUntil(caches.open(screens).then(cache => cache.put(request, file)))

/** Names of files say what is in them: what is not used any more is merely old. */
async function trim(): Promise<void> {
  const cache = await caches.open(screens)
  const kept = await cache.keys()
  const old = kept.length > mostScreens ? kept.slice(0, kept.length - mostScreens / 2) : []
  await Promise.all(old.map(request => cache.delete(request)))
}

async function keep(paths: string[]): Promise<void> {
  const cache = await caches.open(screens)
  const missing: string[] = []
  for (const path of new Set(paths))
    if (!(await packed(pack, path)) && !(await caches.match(path))) missing.push(path)
  await Promise.allSettled(missing.map(path => cache.add(path)))
}

/** Sends what waits although no window is open any more, for whoever is signed in and nobody else. */
async function sendWaiting(): Promise<void> {
  const answer = await fetch('/v1/session', { credentials: 'same-origin' })
  if (!answer.ok) return
  const { user } = (await answer.json()) as { user: { id: string } }
  for (const store of await storesOnThisDevice()) {
    const outcome = store.userId === user.id ? await flush(store) : 'empty'
    store.close()
    if (outcome === 'unreached' || outcome === 'later') throw new Error('The browser tries again later.')
  }
}

self.addEventListener('activate', event => event.waitUntil(Promise.all([trim(), self.clients.claim()])))

self.addEventListener('message', event => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
  const { keep: paths } = (event.data ?? {}) as { keep?: string[] }
  if (paths) event.waitUntil(keep(paths))
})

self.addEventListener('sync', event => {
  if (event.tag === 'mainstay-outbox') event.waitUntil(sendWaiting())
})
