import { type ComponentProps, lazy, Suspense, useRef } from 'react'
import type { OutboxButton as OutboxButtonType } from './outbox-button.tsx'
import type { UpdatePrompt as UpdatePromptType } from './update-prompt.tsx'
import { useWaiting } from './waiting-list.ts'

// The first screen does without either.
const OutboxButton = lazy(() => import('./outbox-button.tsx').then(part => ({ default: part.OutboxButton })))
const UpdatePrompt = lazy(() => import('./update-prompt.tsx').then(part => ({ default: part.UpdatePrompt })))

/** In the top bar, from the moment something waits for the line. */
export function OutboxPlace(props: ComponentProps<typeof OutboxButtonType>) {
  const isNeeded = useRef(false)
  if (useWaiting().length > 0) isNeeded.current = true
  return <Suspense>{isNeeded.current && <OutboxButton {...props} />}</Suspense>
}

export function UpdatePlace(props: ComponentProps<typeof UpdatePromptType>) {
  return (
    <Suspense>
      <UpdatePrompt {...props} />
    </Suspense>
  )
}
