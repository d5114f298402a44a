import { useEffect } from 'react'

// No fields: to give one the focus opens the keyboard of a phone and the choices of a list.
const reachable =
  'a[href], button:not(:disabled), [role="button"][tabindex="0"], tr[tabindex="0"], h1[tabindex]'
// Dialogs give the focus back by themselves, a moment after they are gone.
const patience = 120

interface Place {
  element: HTMLElement
  path: string
  /** From the element outwards: within whom it stood, and how many stood before it. */
  steps: { parent: HTMLElement; at: number }[]
}

const isLost = () => document.activeElement === null || document.activeElement === document.body
const isInPage = (element: HTMLElement) => element.closest('#root') !== null

function placeOf(element: HTMLElement): Place {
  const steps: Place['steps'] = []
  let child: HTMLElement = element
  while (child.parentElement) {
    const parent: HTMLElement = child.parentElement
    steps.push({ parent, at: [...parent.children].indexOf(child) })
    child = parent
  }
  return { element, path: location.pathname, steps }
}

/** What stands where it stood, else what follows, else what comes before, as near as there is something. */
function neighbourOf({ steps }: Place): HTMLElement | undefined {
  for (const { parent, at } of steps) {
    if (!parent.isConnected || !isInPage(parent)) continue
    const near = [...parent.querySelectorAll<HTMLElement>(reachable)].filter(each => each.checkVisibility())
    const gap = parent.children[at]
    const isAfter = (each: HTMLElement) =>
      gap && (gap.contains(each) || gap.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)
    const found = near.find(isAfter) ?? near.at(-1)
    if (found) return found
  }
  return undefined
}

/**
 * Whoever works by keyboard keeps their place: where a button goes away because its work is done, what stands beside it
 * takes the focus; one that was shut while its answer was awaited has it again.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Place | undefined
    let inPage: Place | undefined
    let wasShut = false
    let timer: ReturnType<typeof setTimeout> | undefined

    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === document.body) return
      last = placeOf(target)
      wasShut = false
      if (isInPage(target)) inPage = last
    }
    // A click beside everything means to leave.
    const forget = () =>
      setTimeout(() => {
        if (isLost() && timer === undefined) last = undefined
      })

    function restore() {
      timer = undefined
      if (!last || !isLost() || last.path !== location.pathname) return
      const place = last.steps.some(step => step.parent.id === 'root') ? last : inPage
      if (!place) return
      if (place.element.isConnected) return place.element.focus({ preventScroll: true })
      neighbourOf(place)?.focus({ preventScroll: true })
    }
    const look = () => {
      if (!last || timer !== undefined) return
      const { isConnected } = last.element
      if (isConnected && last.element.matches(':disabled')) wasShut = true
      else if (isLost() && (wasShut || !isConnected)) timer = setTimeout(restore, patience)
    }

    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', forget)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
      document.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', forget)
    }
  }, [])
}
