// Stands between the kiosk's page and the line, for /kiosk alone: the page, its files and who the tablet is signed in
// as are kept, so that it opens though nobody can be reached. It keeps nothing about any person.
const cacheName = 'mainstay-kiosk-1'
const patience = 3000

const isFile = path => path.startsWith('/assets/') || path === '/scheme.js' || path === '/mark.svg'

addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil(clients.claim()))
addEventListener('message', event => event.waitUntil(keepAll(event.data.keep)))

addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(freshOrKept(request, '/kiosk'))
  else if (pathname === '/v1/session') event.respondWith(freshOrKept(request, '/v1/session'))
  else if (isFile(pathname)) event.respondWith(keptOrFresh(request, pathname))
})

async function keepAll(paths) {
  const cache = await caches.open(cacheName)
  const known = new Set((await cache.keys()).map(request => new URL(request.url).pathname))
  const outdated = [...known].filter(path => path.startsWith('/assets/') && !paths.includes(path))
  await Promise.all(outdated.map(path => cache.delete(path)))
  const missing = paths.filter(path => !known.has(path) || !path.startsWith('/assets/'))
  await Promise.allSettled(missing.map(path => cache.add(path)))
}

async function freshOrKept(request, key) {
  const cache = await caches.open(cacheName)
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(patience) })
    if (answer.ok) await cache.put(key, answer.clone())
    // A tablet that was signed out is not to be let in again by what was kept.
    if (answer.status === 401) await cache.delete('/v1/session')
    return answer
  } catch (error) {
    const kept = await cache.match(key)
    if (kept) return kept
    throw error
  }
}

async function keptOrFresh(request, key) {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(key)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && key.startsWith('/assets/')) await cache.put(key, answer.clone())
  return answer
}
