import { useCallback, useEffect, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { putAway, type SentBook } from './book.ts'
import { doorNow, setRight } from './clock.ts'
import { type Flushed, flush } from './queue.ts'
import { deviceId } from './shell.ts'
import { keepThing, keptVisits } from './store.ts'

const [everySecond, bookEvery] = [5_000, 120_000]

export interface Line {
  isReached: boolean
  isSignedOut: boolean
  /** Visits that the server has not heard of. */
  waiting: number
  look: () => Promise<void>
  lost: () => void
}

/** Whether the server hears this tablet, and what it has not heard yet; tells it as soon as it does. */
export function useLine(locationId: string): Line {
  const [state, setState] = useState({ isReached: navigator.onLine, isSignedOut: false, waiting: 0 })

  const look = useCallback(async () => {
    const flushed: Flushed = await flush()
    const waiting = (await keptVisits()).length
    const isReached = flushed.isReached && (waiting > 0 || (await fetchBook(locationId)))
    setState({ isReached, isSignedOut: flushed.isSignedOut, waiting })
  }, [locationId])

  useEffect(() => {
    void look()
    const timer = setInterval(() => void look(), everySecond)
    const now = () => void look()
    addEventListener('online', now)
    addEventListener('offline', now)
    return () => {
      clearInterval(timer)
      removeEventListener('online', now)
      removeEventListener('offline', now)
    }
  }, [look])

  const lost = useCallback(() => setState(before => ({ ...before, isReached: false })), [])
  return { ...state, look, lost }
}

let bookReadAt = Number.NEGATIVE_INFINITY

/** Reads the book when it is due, and otherwise only whether somebody is there. */
async function fetchBook(locationId: string): Promise<boolean> {
  if (!navigator.onLine) return false
  const isDue = doorNow() - bookReadAt > bookEvery
  try {
    const signal = AbortSignal.timeout(4_000)
    if (!isDue) return (await fetch('/health/live', { signal, cache: 'no-store' })).ok
    const asked = doorNow()
    const query = { locationId, deviceId: deviceId() }
    const sent = await api.get<SentBook & { at: string }>('/v1/kiosk-book', { query, signal })
    setRight(sent.at, asked)
    if (globalThis.crypto?.subtle) await keepThing('book', await putAway(sent))
    await keepThing('here', {})
    bookReadAt = doorNow()
    return true
  } catch {
    return false
  }
}
