import { Button, type ButtonProps } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'

const Reason = lazy(() => import('./reason.tsx').then(module => ({ default: module.Reason })))

interface ActionButtonProps extends ButtonProps {
  /** Why it cannot be done now; the button stays in its place and says so. */
  reason?: string | undefined
  onClick: () => void
  children: ReactNode
}

/** A verb. What may not be done now is shown disabled with its reason, and stays reachable by keyboard. */
export function ActionButton({ reason, onClick, children, ...rest }: ActionButtonProps) {
  if (!reason) {
    return (
      <Button {...rest} onClick={onClick}>
        {children}
      </Button>
    )
  }
  const button = (
    <Button {...rest} aria-disabled data-disabled onClick={event => event.preventDefault()}>
      {children}
    </Button>
  )
  return (
    <Suspense fallback={button}>
      <Reason words={reason}>{button}</Reason>
    </Suspense>
  )
}
