import { useCallback, useEffect, useRef, useState } from 'react'
import type { Companion } from './messages.ts'
import { useConnection } from './realtime-provider.tsx'

// A field counts as being written in until nothing was typed for a while; while typing goes on it is not said again.
const idleMilliseconds = 8_000

const nobody: Companion[] = []

/**
 * Who else has this record before them, and `writing(field)` to tell them what one writes in. Nothing is told of what
 * is written.
 */
export function useCompany(entity: string, id: string | undefined) {
  const connection = useConnection()
  const [people, setPeople] = useState(nobody)
  const field = useRef<string | null>(null)
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined)
  const topic = id === undefined ? undefined : `record:${entity}:${id}`

  useEffect(() => {
    if (!connection || !topic) return
    const say = () => connection.here(topic, field.current)
    const leave = connection.subscribe(topic, {
      onEvent: () => {},
      onReset: () => {},
      onStart: say,
      onCompany: setPeople,
    })
    // Where the record is followed already, nothing starts any more.
    say()
    return () => {
      clearTimeout(idle.current)
      field.current = null
      say()
      leave()
      setPeople(nobody)
    }
  }, [connection, topic])

  const writing = useCallback(
    (name: string | null) => {
      clearTimeout(idle.current)
      if (name !== null) idle.current = setTimeout(() => writing(null), idleMilliseconds)
      if (name === field.current || !connection || !topic) return
      field.current = name
      connection.here(topic, name)
    },
    [connection, topic],
  )
  return { people, writing }
}
