import type { Socket } from 'node:net'
import { type Ears, openWebSocket } from './web-socket.ts'

/** Where to listen, and how to make the server tell everyone something. */
export interface Followed {
  kind: 'mainstay' | 'socket.io'
  url: string
  /** Keys to connect with; a hundred connections on each. */
  keys: string[]
  count: number
  write: { method: string; path: string }
}

export type Heard = (at: number) => void

const subscribe = JSON.stringify({ type: 'subscribe', id: 1, topic: 'tenant' })

/** Opens that many sockets, some at a time, and calls back whenever one of them is told an event. */
export async function follow({ kind, url, keys, count }: Followed, heard: Heard): Promise<Socket[]> {
  const sockets: Socket[] = []
  const open = (at: number) =>
    new Promise<void>(ready => {
      const headers = { authorization: `Bearer ${keys[Math.floor(at / 100)]}` }
      sockets.push(
        kind === 'mainstay'
          ? openWebSocket(url, '/v1/realtime', headers, mainstay(ready, heard))
          : openWebSocket(url, '/socket.io/?EIO=4&transport=websocket', {}, socketIo(ready, heard)),
      )
    })
  for (let at = 0; at < count; at += 50)
    await Promise.all(Array.from({ length: Math.min(50, count - at) }, (_, more) => open(at + more)))
  return sockets
}

// {"type":"event" … or {"type":"subscribed" …: the tenth byte tells.
const mainstay = (ready: () => void, heard: Heard): Ears => ({
  opened: say => say(subscribe),
  hear(text) {
    if (text[9] === 101) heard(performance.now())
    else if (text[9] === 115) ready()
    else throw new Error(text.toString())
  },
})

/** Engine.IO 4: 0 opens, 2 asks for a sign of life, 4 is a message; in it 0 connects and 2 is an event. */
const socketIo = (ready: () => void, heard: Heard): Ears => ({
  hear(text, say) {
    const [kind, inner] = [text[0]! - 48, text[1]! - 48]
    if (kind === 0) say('40')
    else if (kind === 2) say('3')
    else if (kind === 4 && inner === 0) ready()
    else if (kind === 4 && inner === 2) heard(performance.now())
  },
})
