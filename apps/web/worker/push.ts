// A module, so that its `self` is its own and not the window's.
export {}

interface Pushed extends Event {
  waitUntil(work: Promise<unknown>): void
  data?: { json(): unknown }
}

interface Clicked extends Event {
  waitUntil(work: Promise<unknown>): void
  notification: { close(): void; data?: { link?: string } }
}

declare const self: {
  registration: { showNotification(title: string, options: object): Promise<void> }
  clients: { openWindow(path: string): Promise<unknown> }
  addEventListener(type: 'push', listen: (event: Pushed) => void): void
  addEventListener(type: 'notificationclick', listen: (event: Clicked) => void): void
}

interface Told {
  title: string
  body: string
  link?: string
  tag: string
}

// The same tag again replaces what is shown: a notice that was sent twice stands there once.
self.addEventListener('push', event => {
  const told = event.data?.json() as Told | undefined
  if (!told) return
  const { title, body, link, tag } = told
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: { link } }))
})

self.addEventListener('notificationclick', event => {
  const { link = '/app/notices' } = event.notification.data ?? {}
  event.notification.close()
  // A path of ours, whatever was sent.
  if (link.startsWith('/') && !link.startsWith('//')) event.waitUntil(self.clients.openWindow(link))
})
