import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type ComponentType, useEffect } from 'react'
import { speakAs } from '#ui/api/bearer.ts'
import { asProblem, Problem } from '#ui/api/problem.ts'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { Toasts } from '#ui/feedback/toast.tsx'
import { SessionProvider } from '#ui/session/session-provider.tsx'
import type { LinkScreen as Shown } from '#ui/shell/page.ts'
import { useLooksOf } from './edition-looks.ts'
import { askLink, asSession } from './guest.ts'
import { linkScreenOf } from './pages.ts'
import { TurnedAway } from './turned-away.tsx'

/** Nobody signed out here: whoever has a link has no account, and what they can do is ask for another. */
function sayLinkEnded(error: unknown): never {
  throw asProblem(error).status === 401 ? new Problem(401, { code: 'link_ended' }) : error
}

async function open() {
  const link = await askLink().catch(sayLinkEnded)
  const screen = await linkScreenOf(link.entity)?.()
  if (!screen) throw new Problem(404, { code: 'not_found' })
  return { link, Screen: screen as ComponentType<{ id: string }> as Shown }
}

/** What somebody without an account was sent: one record, and what they may do with it. */
export function LinkScreen() {
  const { token } = useParams({ strict: false }) as { token: string }
  speakAs({ token })
  useEffect(() => () => speakAs(undefined), [])
  const { data, error, refetch } = useQuery({ queryKey: ['link', token], queryFn: open, retry: false })
  useLooksOf(data?.link.tenant)
  if (error) return <TurnedAway error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonPage />
  const { link, Screen } = data
  return (
    <SessionProvider key={link.tenant.id} session={asSession(link, 'link')}>
      <Screen id={link.rowId} />
      <Toasts />
    </SessionProvider>
  )
}
