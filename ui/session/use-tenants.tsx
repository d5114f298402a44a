import { IconBuilding } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import type { MenuChoice } from '../shell/menu-on-demand.tsx'
import { useSession } from './session-provider.tsx'

const cookieName = 'mainstay-tenant'
const aYear = 31_536_000

/** Kept in a cookie, because pictures and sockets send no headers; everything is drawn anew from the start. */
export function enterTenant(slug: string, path = '/app'): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not there on plain http
  document.cookie = `${cookieName}=${slug}; path=/; max-age=${aYear}; samesite=lax`
  location.assign(path)
}

/** The other businesses a person belongs to, as choices of a menu; none for most people. */
export function useTenantChoices(): MenuChoice[] {
  const { t } = useTerms()
  const { session } = useSession()
  return session.tenants
    .filter(tenant => tenant.slug !== session.tenant.slug)
    .map(tenant => ({
      id: `tenant-${tenant.slug}`,
      label: t('shell.switchTo', { name: tenant.name }),
      icon: <IconBuilding size={16} />,
      onChoose: () => enterTenant(tenant.slug),
    }))
}
