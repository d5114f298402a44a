import { deviceOf } from '#ui/session/device.ts'

export const isPushPossible = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

export const deviceName = (): string => (deviceOf(navigator.userAgent) ?? '?').slice(0, 100)

/** What this browser has agreed to, if anything. */
export async function subscription(): Promise<PushSubscription | null> {
  if (!isPushPossible()) return null
  const worker = await navigator.serviceWorker.getRegistration()
  return (await worker?.pushManager.getSubscription()) ?? null
}

export async function subscribe(
  applicationServerKey: string,
): Promise<{ endpoint: string; p256dh: string; auth: string }> {
  const worker = await navigator.serviceWorker.ready
  const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
  const { endpoint, keys } = made.toJSON()
  return { endpoint: endpoint!, p256dh: keys!.p256dh!, auth: keys!.auth! }
}

/** The push service then answers that it is gone, and the server forgets it with the next notice. */
export async function unsubscribe(): Promise<void> {
  await (await subscription())?.unsubscribe()
}
