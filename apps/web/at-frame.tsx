import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { speakAs } from '#ui/api/bearer.ts'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { Toasts } from '#ui/feedback/toast.tsx'
import { SessionProvider, useSession } from '#ui/session/session-provider.tsx'
import { useLooksOf } from './edition-looks.ts'
import { askVisit, asSession } from './guest.ts'
import { navigationOf } from './navigation.ts'
import { TurnedAway } from './turned-away.tsx'
import { visitorToken } from './visitor-token.ts'

/** A business as a visitor without an account sees it. */
export function AtFrame() {
  const { slug } = useParams({ strict: false }) as { slug: string }
  // Before the first request of any screen below.
  speakAs({ token: visitorToken(), tenant: slug })
  useEffect(() => () => speakAs(undefined), [])
  const { data, error, refetch } = useQuery({
    queryKey: ['visit', slug],
    queryFn: () => askVisit(slug),
    networkMode: 'always',
    staleTime: 60_000,
  })
  useLooksOf(data?.tenant)
  if (error) return <TurnedAway error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonPage />
  return (
    <SessionProvider key={data.tenant.id} session={asSession(data, 'visitor')}>
      <Outlet />
      <Toasts />
    </SessionProvider>
  )
}

export function AtHome() {
  const { tenant } = useSession().session
  return <Navigate to={`/at/${tenant.slug}/${navigationOf(tenant.edition).visitors ?? 'none'}`} replace />
}
