import { useEffect, useRef } from 'react'

/** What had the focus, or what took its place: a bar that was moved is drawn anew in another row. */
function successorOf(element: HTMLElement): HTMLElement | null {
  if (element.isConnected) return element
  const { bar } = element.dataset
  return bar ? document.querySelector<HTMLElement>(`[data-bar="${CSS.escape(bar)}"]`) : null
}

/** Gives the focus back to where it was before the dialog or panel that calls this was shown. */
export function useFocusBack(): void {
  const isShown = useRef(false)
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    isShown.current = true
    return () => {
      isShown.current = false
      requestAnimationFrame(() => {
        if (isShown.current || !before || before === document.body) return
        successorOf(before)?.focus({ preventScroll: true })
      })
    }
  }, [])
}
