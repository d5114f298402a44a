import { Button, Notification } from '@mantine/core'
import { useEffect } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './toast.module.css'
import { dismiss, type Toast } from './toast.tsx'

// The time people have to take back what they did.
const undoMilliseconds = 10_000
const plainMilliseconds = 5_000

export function ToastView({ item }: { item: Toast }) {
  const { t } = useTerms()
  useEffect(() => {
    const timer = setTimeout(() => dismiss(item.id), item.undo ? undoMilliseconds : plainMilliseconds)
    return () => clearTimeout(timer)
  }, [item])
  function takeBack() {
    dismiss(item.id)
    void item.undo?.()
  }
  return (
    <Notification
      className={classes.toast}
      color={item.tone === 'problem' ? 'red' : 'accent'}
      withBorder
      closeButtonProps={{ 'aria-label': t('action.dismiss') }}
      onClose={() => dismiss(item.id)}
    >
      <div className={classes.row}>
        <span>{item.message}</span>
        {item.undo && (
          <Button size="compact-sm" variant="default" onClick={takeBack}>
            {t('action.undo')}
          </Button>
        )}
      </div>
    </Notification>
  )
}
