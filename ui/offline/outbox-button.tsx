import { ActionIcon } from '@mantine/core'
import { IconCloudExclamation, IconCloudUp } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './offline.module.css'
import type { Outbox } from './outbox.ts'
import { useWaiting } from './waiting-list.ts'

const OutboxDrawer = lazy(() =>
  import('./outbox-drawer.tsx').then(module => ({ default: module.OutboxDrawer })),
)

/** In the top bar while something waits for the line, or was refused when it was sent late. */
export function OutboxButton({ outbox }: { outbox: Outbox | undefined }) {
  const { t } = useTerms()
  const waiting = useWaiting()
  const [isOpen, setOpen] = useState(false)
  if (!outbox || (waiting.length === 0 && !isOpen)) return null
  const refusedCount = waiting.filter(({ refusal }) => refusal).length
  const Icon = refusedCount > 0 ? IconCloudExclamation : IconCloudUp
  const label = t('offline.outbox.button', { count: waiting.length, refused: refusedCount })
  return (
    <>
      <ActionIcon
        className={classes.button}
        data-refused={refusedCount > 0 || undefined}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon size={18} stroke={1.75} />
        <span className={classes.count} aria-hidden>
          {waiting.length}
        </span>
      </ActionIcon>
      <Suspense>
        {isOpen && <OutboxDrawer outbox={outbox} waiting={waiting} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
