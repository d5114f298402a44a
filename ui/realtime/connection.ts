import { newId } from '../api/new-id.ts'
import { backoff, randomShare } from './backoff.ts'
import {
  type ClientMessage,
  type Companion,
  type RecordEvent,
  readMessage,
  type ServerMessage,
} from './messages.ts'

interface Topic {
  cursor?: string
  listeners: Set<Listener>
  isStarted?: boolean
}

export interface Listener {
  onEvent: (event: RecordEvent) => void
  /** What was missed is too old to be told: look at everything again. */
  onReset: () => void
  /** From now on everything is told: what was read before may have missed something. */
  onStart?: () => void
  /** Who else is there, for those who said that they are. */
  onCompany?: (people: Companion[]) => void
}

const heartbeatMilliseconds = 25_000
const silenceMilliseconds = 60_000

export type Connection = ReturnType<typeof openConnection>

/** One socket for the whole app. After a break each topic goes on from the last event seen. */
export function openConnection(url: string, onState: (isLive: boolean) => void) {
  const topics = new Map<string, Topic>()
  let socket: WebSocket | undefined
  let attempt = 0
  let isClosed = false
  let heartbeat: ReturnType<typeof setInterval> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  const send = (message: ClientMessage) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
  }
  const ask = (name: string, topic: Topic) =>
    send({
      type: 'subscribe',
      id: newId(),
      topic: name,
      ...(topic.cursor ? { since: topic.cursor } : {}),
    })

  function heard() {
    clearTimeout(silence)
    silence = setTimeout(() => socket?.close(), silenceMilliseconds)
  }

  function receive(message: ServerMessage) {
    if (!('topic' in message)) return
    const topic = topics.get(message.topic)
    if (!topic) return
    if (message.type === 'reset') {
      topic.cursor = undefined
      for (const listener of topic.listeners) listener.onReset()
      return
    }
    if (message.type === 'company') {
      for (const listener of topic.listeners) listener.onCompany?.(message.people)
      return
    }
    topic.cursor = message.cursor
    if (message.type === 'subscribed') {
      topic.isStarted = true
      for (const listener of topic.listeners) listener.onStart?.()
    }
    if (message.type !== 'event') return
    for (const listener of topic.listeners) listener.onEvent(message.event)
  }

  function connect() {
    if (isClosed) return
    socket = new WebSocket(url)
    socket.onopen = () => {
      attempt = 0
      onState(true)
      heard()
      heartbeat = setInterval(send, heartbeatMilliseconds, { type: 'ping' })
      for (const [name, topic] of topics) ask(name, topic)
    }
    socket.onmessage = ({ data }) => {
      heard()
      const message = readMessage(String(data))
      if (message) receive(message)
    }
    socket.onclose = () => {
      clearInterval(heartbeat)
      clearTimeout(silence)
      onState(false)
      for (const topic of topics.values()) topic.isStarted = false
      if (!isClosed) retry = setTimeout(connect, backoff(attempt++, randomShare()))
    }
  }

  function comeBack() {
    if (socket?.readyState === WebSocket.OPEN || socket?.readyState === WebSocket.CONNECTING) return
    clearTimeout(retry)
    connect()
  }

  connect()
  window.addEventListener('online', comeBack)

  return {
    subscribe(name: string, listener: Listener): () => void {
      const topic = topics.get(name) ?? { listeners: new Set<Listener>() }
      const isNew = !topics.has(name)
      topics.set(name, topic)
      topic.listeners.add(listener)
      if (isNew) ask(name, topic)
      return () => {
        topic.listeners.delete(listener)
        if (topic.listeners.size > 0) return
        topics.delete(name)
        send({ type: 'unsubscribe', topic: name })
      }
    },
    /** Says that this window shows the record of the topic. Unheard until the topic has started. */
    here(topic: string, field: string | null) {
      if (topics.get(topic)?.isStarted) send({ type: 'here', topic, field })
    },
    close() {
      isClosed = true
      window.removeEventListener('online', comeBack)
      clearTimeout(retry)
      socket?.close()
    },
  }
}
