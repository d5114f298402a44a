import { Button, Popover } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { NoticeLine } from './notice-line.tsx'
import classes from './notices.module.css'
import type { NoticePage } from './types.ts'
import { useReading } from './use-notices.ts'

interface BellPanelProps {
  target: ReactNode
  page: NoticePage | undefined
  onClose: () => void
}

export function BellPanel({ target, page, onClose }: BellPanelProps) {
  const { t } = useTerms()
  const { open, readAll } = useReading()
  return (
    <Popover
      opened
      onChange={isOpen => !isOpen && onClose()}
      position="bottom-end"
      width="min(24rem, 94vw)"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('notices.title')}>
        <div className={classes.panelHead}>
          <h2>{t('notices.title')}</h2>
          <Button
            size="compact-xs"
            variant="subtle"
            disabled={!page?.unreadCount}
            onClick={() => readAll.mutate()}
          >
            {t('notices.readAll')}
          </Button>
        </div>
        {page?.data.length === 0 && <Empty icon={IconBell} sentence={t('notices.none')} />}
        <ul className={classes.panelList}>
          {page?.data.map(notice => (
            <NoticeLine
              key={notice.id}
              notice={notice}
              onOpen={() => {
                open(notice)
                if (notice.link) onClose()
              }}
            />
          ))}
        </ul>
        <Button component={Link} to="/app/notices" variant="subtle" fullWidth radius={0} onClick={onClose}>
          {t('notices.all')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
