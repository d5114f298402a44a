import { Button } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { useTenantChoices } from '#ui/session/use-tenants.tsx'
import type { ScreenLink } from '#ui/shell/edition-screens.ts'
import { iconOf } from '#ui/shell/icon.tsx'
import classes from './portal-frame.module.css'

/** Who belongs to several businesses goes from one to the other here. */
export function PortalTenants() {
  return useTenantChoices().map(choice => (
    <Button key={choice.id} variant="subtle" onClick={choice.onChoose}>
      {choice.label}
    </Button>
  ))
}

/** Where a customer can go: under the thumb of a phone, above the page of a wide screen. */
export function PortalLinks({ links }: { links: ScreenLink[] }) {
  const { t } = useTerms()
  const { session, can } = useSession()
  const { pathname } = useLocation()
  const here = links.find(({ path }) => pathname === `/portal/${path}`)?.labelKey
  useEffect(() => {
    if (here) document.title = `${t(here)} · ${session.tenant.name}`
  }, [here, t, session.tenant.name])
  const shown = links.filter(link => can(link.needs))
  if (shown.length < 2) return null
  return (
    <nav className={classes.links} aria-label={t('shell.portalBar')}>
      {shown.map(link => {
        const Icon = iconOf(link.icon)
        return (
          <Link key={link.id} to={`/portal/${link.path}`}>
            <Icon size={20} stroke={1.75} />
            {t(link.labelKey)}
          </Link>
        )
      })}
    </nav>
  )
}
