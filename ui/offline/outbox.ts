import { onlineManager } from '@tanstack/react-query'
import { liveQuery } from 'dexie'
import { type Unsent, whenOutOfReach } from '../api/client.ts'
import { newId } from '../api/new-id.ts'
import { type Flushed, flush } from './flush.ts'
import { lost } from './line.ts'
import { bodyToKeep, matcherOf, recordOf, type WaitingRule } from './rules.ts'
import { deviceNow, type OfflineStore, type Waiting } from './store.ts'
import { tellWaiting } from './waiting-list.ts'

interface OutboxOptions {
  store: OfflineStore
  rules: readonly WaitingRule[]
  say: (labelKey: string) => string
  /** Something was sent: what is on screen may be out of date. */
  onSent: () => void
  onSignedOut: () => void
}

export type Outbox = ReturnType<typeof openOutbox>

// While the server is too busy, or a background sync of the browser was first.
const againMilliseconds = 10_000

/** `DELETE /v1/stays/…/check-in` takes back a `POST` of the same path, or of what waits under that key. */
const takesBack = (undo: Unsent, waiting: Waiting) =>
  undo.method === 'DELETE' &&
  waiting.method === 'POST' &&
  !waiting.triedAt &&
  (waiting.path === undo.path || undo.path.includes(waiting.key))

/** The writes that wait for the line, of one account in one business. */
export function openOutbox({ store, rules, say, onSent, onSignedOut }: OutboxOptions) {
  const ruleOf = matcherOf(rules)
  let waiting: Waiting[] = []
  let again: ReturnType<typeof setTimeout> | undefined
  const watch = liveQuery(() => store.waiting.orderBy('order').toArray()).subscribe(all => {
    waiting = all
    tellWaiting(all)
  })

  async function sendAll(): Promise<Flushed | undefined> {
    clearTimeout(again)
    if (!onlineManager.isOnline()) return undefined
    const before = await store.waiting.count()
    if (before === 0) return 'empty'
    const outcome = await flush(store)
    if (outcome === 'unreached') lost()
    if (outcome === 'later') again = setTimeout(() => void sendAll(), againMilliseconds)
    if (outcome === 'signedOut') onSignedOut()
    if ((await store.waiting.count()) < before) onSent()
    return outcome
  }

  async function keep(unsent: Unsent): Promise<object | undefined> {
    const undone = waiting.find(each => takesBack(unsent, each))
    if (undone) {
      await store.waiting.delete(undone.order)
      return {}
    }
    const rule = ruleOf(unsent.method, unsent.path)
    if (!rule) return undefined
    const { key, method, path, version } = unsent
    const body = bodyToKeep(rule, unsent, deviceNow())
    const entry = {
      key,
      method,
      path,
      body,
      version,
      what: unsent.what ?? say(rule.label),
      madeAt: deviceNow(),
    }
    const triedAt = unsent.isTried ? { triedAt: deviceNow() } : {}
    await store.waiting.add({ ...entry, ...triedAt } as Waiting)
    // Sooner than the watch tells: the next write may be about the same record.
    waiting = await store.waiting.orderBy('order').toArray()
    tellWaiting(waiting)
    if (onlineManager.isOnline()) void sendAll()
    else void askForSync()
    const id = recordOf(path)?.split('/').at(-1) ?? key
    return { ...(body as object | undefined), id }
  }

  whenOutOfReach({
    isLost: () => !onlineManager.isOnline(),
    lost,
    keep,
    isBehind: path => {
      const record = recordOf(path)
      return record !== undefined && waiting.some(each => !each.refusal && recordOf(each.path) === record)
    },
  })
  const unhear = onlineManager.subscribe(isOnline => isOnline && void sendAll())
  void sendAll()

  return {
    store,
    sendAll,
    /** Once more, on top of `version` where the row has moved on since. */
    async retry({ order }: Waiting, version?: number) {
      const changes = { refusal: undefined, triedAt: undefined, key: newId() }
      await store.waiting.update(order, version === undefined ? changes : { ...changes, version })
      return sendAll()
    },
    async discard({ order }: Waiting) {
      await store.waiting.delete(order)
      onSent()
      await sendAll()
    },
    close() {
      clearTimeout(again)
      unhear()
      watch.unsubscribe()
      whenOutOfReach(undefined)
      tellWaiting([])
      store.close()
    },
  }
}

/** The browser then sends even when this page is closed by that time; where it cannot, the page does. */
async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const { sync } = (registration ?? {}) as { sync?: { register(tag: string): Promise<void> } }
  await sync?.register('mainstay-outbox').catch(() => undefined)
}
