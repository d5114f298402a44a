import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { OfflineBanner } from '#ui/feedback/offline-banner.tsx'
import { Toasts, toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { OutboxPlace, UpdatePlace } from '#ui/offline/places.tsx'
import { Unsent } from '#ui/offline/unsent.tsx'
import { useOffline } from '#ui/offline/use-offline.ts'
import { LanguageChoice } from '#ui/session/language-choice.tsx'
import { sessionQuery, signOut } from '#ui/session/session.ts'
import { SessionProvider } from '#ui/session/session-provider.tsx'
import { BrandMark } from '#ui/shell/brand-mark.tsx'
import { useKeptFocus } from '#ui/shell/use-kept-focus.ts'
import { useLooksOf } from './edition-looks.ts'
import { navigationOf } from './navigation.ts'
import { offlineRules } from './offline.ts'
import classes from './portal-frame.module.css'
import { PortalLinks, PortalTenants } from './portal-links.tsx'
import { useManifest } from './use-manifest.ts'

/** The page of a customer: no rail and no records, only what is theirs. */
export function PortalFrame() {
  const { t } = useTerms()
  const { data: session } = useQuery(sessionQuery)
  const client = useQueryClient()
  const navigate = useNavigate()
  useLooksOf(session?.tenant)
  const offline = useOffline(session, offlineRules)
  useManifest(session, 'portal')
  useKeptFocus()
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
      <OfflineBanner />
      <main className={classes.frame}>
        <div className={classes.bar}>
          <b className={classes.name}>
            <BrandMark />
            {session.tenant.name}
          </b>
          <OutboxPlace outbox={offline.outbox} />
          <PortalTenants />
          <Button component={Link} to={'/portal/notices' as never} variant="subtle">
            {t('shell.notices')}
          </Button>
          <Button variant="subtle" onClick={() => void leave()}>
            {t('shell.signOut')}
          </Button>
        </div>
        <PortalLinks links={navigationOf(session.tenant.edition).portalLinks ?? []} />
        <Outlet />
        <LanguageChoice isQuiet />
      </main>
      <UpdatePlace scope="/portal" />
      <Unsent offline={offline} onLeave={() => void leave(true)} />
      <Toasts />
    </SessionProvider>
  )
}
