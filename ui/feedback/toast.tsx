import { useSyncExternalStore } from 'react'
import { newId } from '../api/new-id.ts'
import { lazyPart } from './lazy-part.tsx'
import classes from './toast.module.css'

export interface Toast {
  id: string
  message: string
  tone: 'plain' | 'problem'
  undo?: () => void | Promise<void>
}

const ToastView = lazyPart<{ item: Toast }>(() => import('./toast-view.tsx').then(module => module.ToastView))

let toasts: Toast[] = []
const listeners = new Set<() => void>()

function publish(next: Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function toast(message: string, options: { tone?: Toast['tone']; undo?: Toast['undo'] } = {}): void {
  const added = { id: newId(), message, tone: options.tone ?? 'plain', undo: options.undo }
  publish([...toasts.slice(-2), added])
}

export const dismiss = (id: string) => publish(toasts.filter(item => item.id !== id))

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
