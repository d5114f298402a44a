import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, useEffect } from 'react'
import { Bell } from '#modules/notices/screens/bell.tsx'
import { MetaProvider } from '#ui/data/meta-provider.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { OutboxPlace, UpdatePlace } from '#ui/offline/places.tsx'
import { Unsent } from '#ui/offline/unsent.tsx'
import { useOffline } from '#ui/offline/use-offline.ts'
import { RealtimeProvider } from '#ui/realtime/realtime-provider.tsx'
import { sessionQuery, signOut } from '#ui/session/session.ts'
import { SessionProvider } from '#ui/session/session-provider.tsx'
import { Shell } from '#ui/shell/shell.tsx'
import { useLooksOf } from './edition-looks.ts'
import { looks } from './looks.tsx'
import { navigationOf } from './navigation.ts'
import { bringScreens, offlineRules } from './offline.ts'
import { allWords } from './terms.ts'
import { useManifest } from './use-manifest.ts'

// What knows every noun also speaks of every noun.
const loadEntities = () =>
  Promise.all([import('#sdk/entities.gen.ts'), allWords()]).then(([module]) => module.entities)
const loadPalette = () => import('#ui/palette/palette.tsx')
const Palette = lazy(() => loadPalette().then(module => ({ default: module.Palette })))
// After the first screen has been drawn, so that Ctrl-K opens within a frame.
const quietMilliseconds = 2500

/** Everything inside the sign-in: who is there, what they may see, and the frame around it. */
export function Frame() {
  const { t } = useTerms()
  const { data: session } = useQuery(sessionQuery)
  const client = useQueryClient()
  const navigate = useNavigate()
  const screens = navigationOf(session?.tenant.edition ?? '')
  useLooksOf(session?.tenant)
  const offline = useOffline(session, offlineRules)
  useManifest(session, 'app')
  useEffect(() => {
    const timer = setTimeout(loadPalette, quietMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    if (session === null)
      void navigate({ to: '/app/sign-in', search: { next: location.pathname + location.search } })
  }, [session, navigate])
  if (!session) return null

  async function end() {
    await signOut()
    client.clear()
    await navigate({ to: '/app/sign-in' })
  }
  const leave = (isSure = false) =>
    offline.leave(end, isSure).catch(() => toast(t('shell.signOutFailed'), { tone: 'problem' }))
  return (
    <SessionProvider key={session.tenant.id} session={session}>
      <MetaProvider load={loadEntities} looks={looks}>
        <RealtimeProvider>
          <Shell
            screens={screens}
            palette={<Palette screens={screens} />}
            tools={
              <>
                <OutboxPlace outbox={offline.outbox} />
                <Bell />
              </>
            }
            onSignOut={() => void leave()}
          />
          <UpdatePlace scope="/app" onReady={() => void bringScreens(session.tenant.edition)} />
          <Unsent offline={offline} onLeave={() => void leave(true)} />
        </RealtimeProvider>
      </MetaProvider>
    </SessionProvider>
  )
}
