import { UnstyledButton } from '@mantine/core'
import { IconDots, IconLogout } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTerms } from '../i18n/use-terms.ts'
import { useTenantChoices } from '../session/use-tenants.tsx'
import type { EditionScreens } from './edition-screens.ts'
import { iconOf } from './icon.tsx'
import { MenuOnDemand } from './menu-on-demand.tsx'
import classes from './shell.module.css'
import { useGroups } from './use-links.ts'

const mostOnBar = 4

/** At most five under the thumb; everything else is one tap behind “More”. */
export function BottomBar({ screens, onSignOut }: { screens: EditionScreens; onSignOut: () => void }) {
  const { t } = useTerms()
  const navigate = useNavigate()
  const tenants = useTenantChoices()
  const links = useGroups(screens).flatMap(group => group.links)
  const onBar = links.filter(link => link.isOnPhoneBar).slice(0, mostOnBar)
  const others = links.filter(link => !onBar.includes(link))
  return (
    <nav className={classes.bottomBar} aria-label={t('shell.phoneBar')}>
      {onBar.map(link => {
        const Icon = iconOf(link.icon)
        return (
          <Link key={link.id} to={`/app/${link.path}`}>
            <Icon size={22} stroke={1.75} />
            <span>{t(link.labelKey)}</span>
          </Link>
        )
      })}
      <MenuOnDemand
        position="top-end"
        width={220}
        target={
          <UnstyledButton>
            <IconDots size={22} stroke={1.75} aria-hidden />
            <span>{t('shell.more')}</span>
          </UnstyledButton>
        }
        choices={[
          ...others.map(link => ({
            id: link.id,
            label: t(link.labelKey),
            onChoose: () => void navigate({ to: `/app/${link.path}` }),
          })),
          ...tenants,
          {
            id: 'signOut',
            label: t('shell.signOut'),
            icon: <IconLogout size={16} className="flip-rtl" />,
            onChoose: onSignOut,
          },
        ]}
      />
    </nav>
  )
}
