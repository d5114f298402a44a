import { ActionIcon } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './notices.module.css'
import { useNotices } from './use-notices.ts'

const BellPanel = lazy(() => import('./bell-panel.tsx').then(module => ({ default: module.BellPanel })))

const mostOnBell = 9

/** In the top bar: how much there is unread, and the last few behind it. */
export function Bell() {
  const { t } = useTerms()
  const { data } = useNotices({ limit: mostOnBell })
  const [isOpen, setOpen] = useState(false)
  const count = data?.unreadCount ?? 0
  const button = (
    <ActionIcon
      className={classes.bell}
      aria-label={t('notices.bell', { count })}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      onClick={() => setOpen(open => !open)}
    >
      <IconBell size={18} stroke={1.75} />
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count > 99 ? '99+' : count}
        </span>
      )}
    </ActionIcon>
  )
  if (!isOpen) return button
  return (
    <Suspense fallback={button}>
      <BellPanel target={button} page={data} onClose={() => setOpen(false)} />
    </Suspense>
  )
}
