import { useBlocker } from '@tanstack/react-router'
import { useRef } from 'react'
import { LeaveDialog } from './leave-dialog.tsx'

/** Asks before another screen would throw away what was typed. `letGo` lets the next change of screen pass. */
export function useLeaveGuard(isOn: boolean) {
  const mayGo = useRef(false)
  if (!isOn) mayGo.current = false
  const blocker = useBlocker({
    // A change of filters or tabs on the same screen keeps the form.
    shouldBlockFn: ({ current, next }) => isOn && !mayGo.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => isOn && !mayGo.current,
    withResolver: true,
  })
  const dialog =
    blocker.status === 'blocked' ? <LeaveDialog onStay={blocker.reset} onLeave={blocker.proceed} /> : null
  return {
    dialog,
    letGo: () => {
      mayGo.current = true
    },
  }
}
