import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { Toasts, toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { LanguageChoice } from '#ui/session/language-choice.tsx'
import { sessionQuery, signOut } from '#ui/session/session.ts'
import { SessionProvider } from '#ui/session/session-provider.tsx'
import { useLooksOf } from './edition-looks.ts'
import { navigationOf } from './navigation.ts'
import classes from './portal-frame.module.css'
import { PortalLinks, PortalTenants } from './portal-links.tsx'

/** The page of a customer: no rail and no records, only what is theirs. */
export function PortalFrame() {
  const { t } = useTerms()
  const { data: session } = useQuery(sessionQuery)
  const client = useQueryClient()
  const navigate = useNavigate()
  useLooksOf(session?.tenant)
  if (!session) return null

  async function leave() {
    try {
      await signOut()
    } catch {
      toast(t('shell.signOutFailed'), { tone: 'problem' })
      return
    }
    client.clear()
    await navigate({ to: '/app/sign-in' })
  }
  return (
    <SessionProvider key={session.tenant.id} session={session}>
      <main className={classes.frame}>
        <div className={classes.bar}>
          <b>{session.tenant.name}</b>
          <PortalTenants />
          <Button variant="subtle" onClick={() => void leave()}>
            {t('shell.signOut')}
          </Button>
        </div>
        <PortalLinks links={navigationOf(session.tenant.edition).portalLinks ?? []} />
        <Outlet />
        <LanguageChoice isQuiet />
      </main>
      <Toasts />
    </SessionProvider>
  )
}
