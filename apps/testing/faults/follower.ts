import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'

export interface Follower {
  /** Ids of the events heard, in the order they came; one that came twice is in here twice. */
  readonly heard: string[]
  /** How often it was told that its place is no longer kept. */
  readonly resets: number
  readonly connections: number
  /** Resolves when nothing was heard for `quiet` milliseconds while connected. */
  settled(quiet: number): Promise<void>
  close(): void
}

/** A screen that follows everything of a tenant, and after each lost connection goes on where it was. */
export function follow(baseUrl: string, apiKey: string): Follower {
  const url = `${baseUrl.replace('http', 'ws')}/v1/realtime`
  const heard: string[] = []
  let cursor: string | undefined
  let resets = 0
  let connections = 0
  let lastHeardAt = performance.now()
  let isSubscribed = false
  let isClosed = false
  let socket: WebSocket | undefined

  function hear(text: string): void {
    const message = JSON.parse(text)
    if (message.cursor) cursor = message.cursor
    if (message.type === 'subscribed') isSubscribed = true
    if (message.type === 'reset') resets++
    if (message.type === 'event') heard.push(message.event.id)
    lastHeardAt = performance.now()
  }

  async function connect(): Promise<void> {
    const ws = new WebSocket(url, { headers: { authorization: `Bearer ${apiKey}` } })
    socket = ws
    ws.on('open', () => {
      connections++
      ws.send(JSON.stringify({ type: 'subscribe', id: 1, topic: 'tenant', since: cursor }))
    })
    ws.on('message', data => hear(String(data)))
    ws.on('error', () => undefined)
    await new Promise(resolve => ws.once('close', resolve))
    isSubscribed = false
  }

  async function keepConnected(): Promise<void> {
    while (!isClosed) {
      await connect()
      if (!isClosed) await wait(100)
    }
  }
  void keepConnected()

  return {
    heard,
    get resets() {
      return resets
    },
    get connections() {
      return connections
    },
    async settled(quiet) {
      while (!isSubscribed || performance.now() - lastHeardAt < quiet) await wait(50)
    },
    close() {
      isClosed = true
      socket?.terminate()
    },
  }
}
