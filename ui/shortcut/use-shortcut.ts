import { useEffect, useRef } from 'react'
import { type Shortcut, shortcuts } from './registry.ts'

/** Listens while the component is shown, and lists the shortcut on the `?` sheet. */
export function useShortcut(shortcut: Shortcut & { isOff?: boolean }): void {
  const run = useRef(shortcut.run)
  run.current = shortcut.run
  const { keys, label, group, isOff } = shortcut
  useEffect(() => {
    if (isOff) return
    return shortcuts.add({ keys, label, ...(group ? { group } : {}), run: () => run.current() })
  }, [keys, label, group, isOff])
}
