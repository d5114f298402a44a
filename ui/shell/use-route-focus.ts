import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { announce } from '../feedback/announce.tsx'

// The title of a lazy screen appears a little after the route has resolved.
const attempts = 20
const attemptMilliseconds = 50

function focusTitle(attempt = 0) {
  const title = document.getElementById('page-title')
  if (title) {
    title.focus({ preventScroll: true })
    announce(title.textContent ?? '')
    return
  }
  if (attempt < attempts) setTimeout(focusTitle, attemptMilliseconds, attempt + 1)
}

/** A new screen takes the focus to its title, so that the next Tab starts there and its name is read out. */
export function useRouteFocus(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation) return
        document.getElementById('content')?.scrollTo(0, 0)
        focusTitle()
      }),
    [router],
  )
}
