// Keeps the page and its files for guests without a network. What the server answers under /v1 is never kept here:
// the screens themselves keep the guest's own bookings.
const shelf = 'mainstay-at-1'
const page = '/at/'

self.addEventListener('install', event => {
  event.waitUntil(caches.open(shelf).then(cache => cache.add(page)))
  self.skipWaiting()
})

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

/** Files in assets carry their content in their name: what is kept is right for good. */
async function keptFirst(request) {
  const cache = await caches.open(shelf)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

async function newestFirst(request, name) {
  const cache = await caches.open(shelf)
  try {
    const answer = await fetch(request)
    if (answer.ok) await cache.put(name, answer.clone())
    return answer
  } catch (error) {
    const kept = await cache.match(name)
    if (kept) return kept
    throw error
  }
}

self.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(newestFirst(request, page))
  else if (pathname.startsWith('/assets/')) event.respondWith(keptFirst(request))
  else if (pathname.startsWith('/map-') || pathname.endsWith('.js'))
    event.respondWith(newestFirst(request, pathname))
})
