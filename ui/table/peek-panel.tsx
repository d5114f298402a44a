import { ActionIcon, Button } from '@mantine/core'
import { IconArrowsDiagonal, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './table.module.css'

interface PeekPanelProps {
  path: string
  onClose: () => void
  children: ReactNode
}

/** A record beside the list; Esc goes back to the row it was opened from. */
export function PeekPanel({ path, onClose, children }: PeekPanelProps) {
  const { t } = useTerms()
  return (
    <aside
      className={classes.peek}
      aria-label={t('table.peek')}
      onKeyDown={event => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <div className={classes.peekHead}>
        <span>{t('table.peek')}</span>
        <Button
          component={Link}
          to={path}
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconArrowsDiagonal size={15} />}
        >
          {t('table.openFull')}
        </Button>
        <ActionIcon aria-label={t('action.close')} onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </div>
      <div className={classes.peekBody}>{children}</div>
    </aside>
  )
}
