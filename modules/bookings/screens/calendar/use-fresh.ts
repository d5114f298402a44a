import { useRef, useState } from 'react'
import { useTopic } from '#ui/realtime/realtime-provider.tsx'

const shownForMs = 4000

/** The stays somebody changed in the last seconds, so that a move by a colleague is seen and not just there. */
export function useFresh(locationId: string | undefined): ReadonlySet<string> {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())
  useTopic(locationId ? `location:${locationId}` : undefined, event => {
    const { rowId } = event
    if (event.entity !== 'bookings.stay' || !rowId) return
    clearTimeout(timers.current.get(rowId))
    timers.current.set(
      rowId,
      setTimeout(() => setFresh(now => new Set([...now].filter(id => id !== rowId))), shownForMs),
    )
    setFresh(now => new Set(now).add(rowId))
  })
  return fresh
}
