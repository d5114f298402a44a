import { Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'

/** Why something cannot be done now: on hover, on focus and on touch, and read out with the button. */
export function Reason({ words, children }: { words: string; children: ReactElement }) {
  return (
    <Tooltip label={words} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
      {children}
    </Tooltip>
  )
}
