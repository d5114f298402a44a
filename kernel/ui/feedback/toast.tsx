import { Button, Notification } from '@mantine/core'
import { useEffect, useSyncExternalStore } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './toast.module.css'

interface Toast {
  id: string
  message: string
  tone: 'plain' | 'problem'
  undo?: () => void | Promise<void>
}

let toasts: Toast[] = []
const listeners = new Set<() => void>()
// The time people have to take back what they did.
const undoMilliseconds = 10_000
const plainMilliseconds = 5_000

function publish(next: Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function toast(message: string, options: { tone?: Toast['tone']; undo?: Toast['undo'] } = {}): void {
  const added = { id: crypto.randomUUID(), message, tone: options.tone ?? 'plain', undo: options.undo }
  publish([...toasts.slice(-2), added])
}

const dismiss = (id: string) => publish(toasts.filter(item => item.id !== id))

function ToastView({ item }: { item: Toast }) {
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

/** Where toasts appear: above the bottom bar of a phone, in the corner of a wide screen. */
export function Toasts() {
  const items = useSyncExternalStore(subscribe, () => toasts)
  return (
    <div className={classes.stack}>
      {items.map(item => (
        <ToastView key={item.id} item={item} />
      ))}
    </div>
  )
}
