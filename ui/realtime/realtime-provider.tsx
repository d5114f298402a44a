import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react'
import type { Connection } from './connection.ts'
import type { RecordEvent } from './messages.ts'
import { createStaleMarker } from './stale.ts'

interface Realtime {
  connection: Connection | undefined
  isLive: boolean
}

const Context = createContext<Realtime>({ connection: undefined, isLive: false })

export const useIsLive = () => use(Context).isLive

const address = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/v1/realtime`

/** Keeps every screen true: an event of the tenant makes the rows it names stale. */
export function RealtimeProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  const [connection, setConnection] = useState<Connection>()
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    let opened: Connection | undefined
    let isGone = false
    function open({ openConnection }: typeof import('./connection.ts')) {
      if (isGone) return
      opened = openConnection(address(), setLive)
      const markStale = createStaleMarker(client)
      opened.subscribe('tenant', {
        onEvent: event => event.entity && markStale(event.entity),
        onReset: () => void client.invalidateQueries(),
      })
      setConnection(opened)
    }
    // The first screen does not wait for this code; where the network went before it came, it is asked for again.
    const load = () =>
      void import('./connection.ts').then(open, () => addEventListener('online', load, { once: true }))
    load()
    return () => {
      isGone = true
      removeEventListener('online', load)
      opened?.close()
    }
  }, [client])
  return <Context value={{ connection, isLive }}>{children}</Context>
}

export const useConnection = () => use(Context).connection

/** Hears the events of one topic while shown: `location:<id>` or `record:<entity>:<id>`. */
export function useTopic(
  topic: string | undefined,
  onEvent: (event: RecordEvent) => void,
  onStart?: () => void,
): void {
  const { connection } = use(Context)
  const hear = useRef(onEvent)
  hear.current = onEvent
  const start = useRef(onStart)
  start.current = onStart
  useEffect(() => {
    if (!connection || !topic) return
    return connection.subscribe(topic, {
      onEvent: event => hear.current(event),
      onReset: () => start.current?.(),
      onStart: () => start.current?.(),
    })
  }, [connection, topic])
}
