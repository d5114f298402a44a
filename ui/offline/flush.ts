import { recordOf } from './rules.ts'
import { deviceNow, type OfflineStore, type Refusal, type Waiting } from './store.ts'

/** `unreached`: nobody answered. `later`: too busy just now. `signedOut`: somebody has to sign in first. */
export type Flushed = 'empty' | 'unreached' | 'later' | 'signedOut'

// The server keeps its answers to keys for two days: after that, what was sent before could be done twice.
const sureMilliseconds = 40 * 3_600_000
const patience = 15_000

type Sent = { done: unknown } | { refusal: Refusal } | Exclude<Flushed, 'empty'>

export async function send(waiting: Waiting, tenant: string): Promise<Sent> {
  const { key, method, path, body, version } = waiting
  const headers = new Headers({ accept: 'application/json', 'idempotency-key': key, 'x-tenant': tenant })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (version !== undefined) headers.set('if-match', `"${version}"`)
  const answer = await fetch(path, {
    method,
    headers,
    credentials: 'same-origin',
    signal: AbortSignal.timeout(patience),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => undefined)
  if (!answer) return 'unreached'
  const said = (await answer.json().catch(() => ({}))) as Record<string, unknown>
  if (answer.ok) return { done: said }
  const { status } = answer
  if (status === 401) return 'signedOut'
  if (status === 429 || status >= 500 || said.code === 'idempotency_in_flight') return 'later'
  return {
    refusal: {
      status,
      code: String(said.code ?? 'refused'),
      why: String(said.detail ?? said.title ?? ''),
    },
  }
}

/** What was entered on top of our own change must not be refused as if somebody else had made it. */
async function carryOver(
  store: OfflineStore,
  { order, path, version }: Waiting,
  done: unknown,
): Promise<void> {
  const next = (done as { version?: unknown } | null)?.version
  if (version === undefined || typeof next !== 'number') return
  await store.waiting
    .where('order')
    .above(order)
    .filter(later => recordOf(later.path) === recordOf(path) && later.version === version)
    .modify({ version: next })
}

/** By plain HTTP from another machine no window knows of the others: then the keys of the writes make each happen once. */
const alone = (name: string, work: () => Promise<Flushed>): Promise<Flushed> =>
  navigator.locks ? navigator.locks.request(name, work) : work()

/**
 * Sends what waits, in the order it was made; one at a time over all windows of this browser. After a refusal the
 * later writes about that record wait for a person, the others go on.
 */
export const flush = (store: OfflineStore, sendOne = send): Promise<Flushed> =>
  alone(`${store.name}/flush`, async () => {
    const held = new Set<string>()
    for (const waiting of await store.waiting.orderBy('order').toArray()) {
      const record = recordOf(waiting.path) ?? waiting.key
      if (waiting.refusal) held.add(record)
      if (held.has(record)) continue
      // The version may have been carried over since the list was read.
      const current = await store.waiting.get(waiting.order)
      if (!current) continue
      if (current.triedAt && deviceNow() - current.triedAt > sureMilliseconds) {
        await store.waiting.update(current.order, { refusal: { status: 0, code: 'unsure', why: '' } })
        held.add(record)
        continue
      }
      if (!current.triedAt) await store.waiting.update(current.order, { triedAt: deviceNow() })
      const sent = await sendOne(current, store.tenant)
      if (typeof sent === 'string') return sent
      if ('refusal' in sent) {
        await store.waiting.update(current.order, { refusal: sent.refusal })
        held.add(record)
        continue
      }
      await carryOver(store, current, sent.done)
      await store.waiting.delete(current.order)
    }
    return 'empty'
  })
