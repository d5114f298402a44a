import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { Toasts } from '#ui/feedback/toast.tsx'
import { RealtimeProvider } from '#ui/realtime/realtime-provider.tsx'
import { sessionQuery } from '#ui/session/session.ts'
import { SessionProvider } from '#ui/session/session-provider.tsx'
import { useLooksOf } from './edition-looks.ts'

/** The whole window for one screen, for who is signed in. */
export function BareFrame() {
  const { data: session } = useQuery(sessionQuery)
  useLooksOf(session?.tenant)
  if (!session) return null
  return (
    <SessionProvider key={session.tenant.id} session={session}>
      <RealtimeProvider>
        <Outlet />
      </RealtimeProvider>
      <Toasts />
    </SessionProvider>
  )
}
