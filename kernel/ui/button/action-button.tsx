import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'

interface ActionButtonProps extends ButtonProps {
  /** Why it cannot be done now; the button stays in its place and says so. */
  reason?: string | undefined
  onClick: () => void
  children: ReactNode
}

/** A verb. What may not be done now is shown disabled with its reason, and stays reachable by keyboard. */
export function ActionButton({ reason, onClick, children, ...rest }: ActionButtonProps) {
  return (
    <Tooltip label={reason} disabled={!reason} multiline maw={280}>
      <Button
        {...rest}
        aria-disabled={reason ? true : undefined}
        data-disabled={reason ? true : undefined}
        onClick={event => (reason ? event.preventDefault() : onClick())}
      >
        {children}
      </Button>
    </Tooltip>
  )
}
