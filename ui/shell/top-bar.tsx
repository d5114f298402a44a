import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconHelp, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { KeyCaps } from '../shortcut/key-caps.tsx'
import { LocationSwitcher } from './location-switcher.tsx'
import { showOverlay } from './overlay.ts'
import { SchemeToggle } from './scheme-toggle.tsx'
import classes from './shell.module.css'
import { UserMenu } from './user-menu.tsx'

interface TopBarProps {
  tools?: ReactNode
  onSignOut: () => void
}

export function TopBar({ tools, onSignOut }: TopBarProps) {
  const { t } = useTerms()
  return (
    <section className={classes.topBar} aria-label={t('shell.bar')}>
      <div className={classes.side}>
        <LocationSwitcher />
      </div>
      <UnstyledButton
        className={classes.search}
        aria-label={t('shell.search')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => showOverlay('palette')}
      >
        <IconSearch size={16} aria-hidden />
        <span className={classes.searchWords}>{t('shell.search')}</span>
        <KeyCaps keys="mod+k" />
      </UnstyledButton>
      <div className={classes.side}>
        <ActionIcon
          className={classes.wideOnly}
          aria-label={t('shell.help')}
          title={t('shell.help')}
          onClick={() => showOverlay('shortcuts')}
        >
          <IconHelp size={18} stroke={1.75} />
        </ActionIcon>
        {tools}
        <SchemeToggle />
        <UserMenu onSignOut={onSignOut} />
      </div>
    </section>
  )
}
