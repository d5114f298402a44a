import { VisuallyHidden } from '@mantine/core'
import { useSyncExternalStore } from 'react'

let words = ''
const listeners = new Set<() => void>()

/** Says a sentence to people who listen to the screen. */
export function announce(sentence: string): void {
  // A repeated sentence is only read again when the text differs.
  words = sentence === words ? `${sentence}\u00a0` : sentence
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function LiveRegion() {
  const sentence = useSyncExternalStore(subscribe, () => words)
  return (
    <VisuallyHidden aria-live="polite" role="status">
      {sentence}
    </VisuallyHidden>
  )
}
