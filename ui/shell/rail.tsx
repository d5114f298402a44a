import { ActionIcon } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { useSession } from '../session/session-provider.tsx'
import { BrandMark } from './brand-mark.tsx'
import type { EditionScreens, ScreenLink } from './edition-screens.ts'
import { iconOf } from './icon.tsx'
import classes from './rail.module.css'
import { useGroups } from './use-links.ts'

const remembered = 'mainstay-rail'

function RailLink({ link, isNarrow }: { link: ScreenLink; isNarrow: boolean }) {
  const { t } = useTerms()
  const Icon = iconOf(link.icon)
  const label = t(link.labelKey)
  return (
    <Link
      to={`/app/${link.path}`}
      className={classes.link}
      preload="intent"
      aria-label={label}
      title={isNarrow ? label : undefined}
    >
      <Icon size={18} stroke={1.75} />
      {!isNarrow && <span>{label}</span>}
    </Link>
  )
}

export function Rail({ screens }: { screens: EditionScreens }) {
  const { t } = useTerms()
  const { session } = useSession()
  const groups = useGroups(screens)
  const [isNarrow, setNarrow] = useState(() => localStorage.getItem(remembered) === 'narrow')
  function turn() {
    localStorage.setItem(remembered, isNarrow ? 'wide' : 'narrow')
    setNarrow(!isNarrow)
  }
  const Turn = isNarrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  const turnLabel = isNarrow ? t('shell.widen') : t('shell.narrow')
  return (
    <nav className={classes.rail} data-narrow={isNarrow || undefined} aria-label={t('shell.main')}>
      <Link to={`/app/${screens.home}`} className={classes.brand} aria-label={t('shell.home')}>
        <BrandMark />
        {!isNarrow && <span>{session.tenant.name}</span>}
      </Link>
      <div className={classes.groups}>
        {groups.map(group => (
          <div key={group.id} className={classes.group}>
            {group.labelKey && !isNarrow && <div className={classes.groupLabel}>{t(group.labelKey)}</div>}
            {group.links.map(link => (
              <RailLink key={link.id} link={link} isNarrow={isNarrow} />
            ))}
          </div>
        ))}
      </div>
      <ActionIcon onClick={turn} aria-label={turnLabel} title={turnLabel} className={classes.turn}>
        <Turn size={18} stroke={1.75} className="flip-rtl" />
      </ActionIcon>
    </nav>
  )
}
