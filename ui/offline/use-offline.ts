import { onlineManager, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { forgetSession } from '../session/kept-session.ts'
import type { Session } from '../session/session.ts'
import type { Offline } from './begin.ts'
import type { OfflineRules } from './rules.ts'
import { stopPush } from './stop-push.ts'

// A screen whose answer is longer in coming has been drawn by then.
const longestMilliseconds = 3_000

/** When the first screen has what it asked for, so that it shares the line with nothing; without one, at once. */
const firstAnswers = (client: QueryClient): Promise<void> =>
  new Promise(done => {
    const finish = () => {
      clearTimeout(timer)
      for (const stop of heard) stop()
      done()
    }
    const look = () => (client.isFetching() === 0 || !onlineManager.isOnline()) && finish()
    const timer = setTimeout(finish, longestMilliseconds)
    const heard = [client.getQueryCache().subscribe(look), onlineManager.subscribe(look)]
    // The screen asks when it is drawn, in this turn.
    setTimeout(look)
  })

/**
 * Working without a line, for whoever is signed in. `leave` signs out by `end` and takes everything off the device; when
 * something is unsent, `unsentCount` asks first and `leave(true)` goes on.
 */
export function useOffline(session: Session | null | undefined, rules: readonly OfflineRules[]) {
  const client = useQueryClient()
  const { t } = useTerms()
  const say = useRef(t)
  say.current = t
  const [offline, setOffline] = useState<Offline>()
  const [unsentCount, setUnsentCount] = useState(0)

  useEffect(() => {
    if (!session) return
    let isGone = false
    let begun: Offline | undefined
    // A browser without storage works with a line only.
    void firstAnswers(client)
      .then(() => import('./begin.ts'))
      .then(({ beginOffline }) =>
        isGone ? undefined : beginOffline({ client, session, rules, say: key => say.current(key) }),
      )
      .then(started => {
        if (!started || isGone) return started?.close()
        begun = started
        setOffline(started)
      })
      .catch(() => undefined)
    return () => {
      isGone = true
      begun?.close()
      setOffline(undefined)
    }
  }, [client, rules, session])

  const leave = useCallback(
    async (end: () => Promise<void>, isSure = false) => {
      const count = isSure ? 0 : ((await offline?.unsentCount()) ?? 0)
      setUnsentCount(count)
      if (count > 0) return
      await end()
      forgetSession()
      await stopPush()
      await offline?.wipe()
    },
    [offline],
  )
  return { outbox: offline?.outbox, leave, unsentCount, stay: () => setUnsentCount(0) }
}
