import { onlineManager, type QueryClient } from '@tanstack/react-query'
import { sessionKey } from '../api/query-client.ts'
import { keepSession } from '../session/kept-session.ts'
import type { Session } from '../session/session.ts'
import { keepAnswers, restoreAnswers } from './kept-answers.ts'
import { openOutbox } from './outbox.ts'
import type { OfflineRules } from './rules.ts'
import { OfflineStore, storesOnThisDevice } from './store.ts'

export interface Offline {
  outbox: ReturnType<typeof openOutbox>
  /** Writes of this account on this device that nobody has answered, in whichever business. */
  unsentCount(): Promise<number>
  /** Nothing of this account stays on the device. */
  wipe(): Promise<void>
  close(): void
}

interface Begin {
  client: QueryClient
  session: Session
  rules: readonly OfflineRules[]
  say: (key: string) => string
}

/** From now on what screens show is kept, and what may wait for the line waits. */
export async function beginOffline({ client, session, rules, say }: Begin): Promise<Offline> {
  const store = new OfflineStore(session.user.id, session.tenant.slug)
  await store.open()
  keepSession(session)
  const stopKeeping = keepAnswers(
    client,
    store,
    rules.flatMap(({ keeps = [] }) => keeps),
  )
  const restore = () => void restoreAnswers(client, store).catch(() => undefined)
  const unhear = onlineManager.subscribe(isOnline => !isOnline && restore())
  if (!onlineManager.isOnline()) restore()
  void clearOthers(session.user.id)
  const outbox = openOutbox({
    store,
    rules: rules.flatMap(({ waits = [] }) => waits),
    say,
    onSent: () => void client.invalidateQueries(),
    onSignedOut: () => void client.invalidateQueries({ queryKey: sessionKey }),
  })
  const close = () => {
    stopKeeping()
    unhear()
    outbox.close()
  }
  const own = async () => (await storesOnThisDevice()).filter(({ userId }) => userId === session.user.id)
  return {
    outbox,
    close,
    async unsentCount() {
      const counts = await Promise.all((await own()).map(each => countIn(each)))
      return counts.reduce((sum, count) => sum + count, 0)
    },
    async wipe() {
      close()
      await Promise.all((await own()).map(each => each.delete()))
    },
  }
}

async function countIn(store: OfflineStore): Promise<number> {
  const count = await store.waiting.count()
  store.close()
  return count
}

/** Whose session has ended without signing out loses what was kept for reading, not what is still unsent. */
async function clearOthers(userId: string): Promise<void> {
  for (const store of await storesOnThisDevice()) {
    if (store.userId === userId) continue
    if ((await store.waiting.count()) === 0) await store.delete()
    else await store.answers.clear()
    store.close()
  }
}
