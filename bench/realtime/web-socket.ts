import { connect, type Socket } from 'node:net'

type Say = (text: string) => void

export interface Ears {
  opened?(say: Say): void
  hear(text: Buffer, say: Say): void
}

const shared = Buffer.allocUnsafe(1 << 20)

/**
 * A WebSocket that only hears: it finds where frames begin and looks at their first bytes. Thousands of them must
 * cost less than the server that writes to them.
 */
export function openWebSocket(
  url: string,
  path: string,
  headers: Record<string, string>,
  { opened, hear }: Ears,
): Socket {
  const { hostname, port } = new URL(url)
  let rest: Buffer = Buffer.alloc(0)
  let isUpgraded = false
  const read = (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (!isUpgraded) isUpgraded = upgrade()
    if (isUpgraded) while (frame()) {}
    // What stays must not lie in the buffer that the next read writes to.
    if (rest.length > 0) rest = Buffer.from(rest)
  }
  function upgrade(): boolean {
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) return false
    if (rest.toString('latin1', 9, 12) !== '101') throw new Error(rest.toString('latin1'))
    rest = rest.subarray(end + 4)
    opened?.(say)
    return true
  }
  function frame(): boolean {
    if (rest.length < 2) return false
    const short = rest[1]! & 127
    const head = short === 126 ? 4 : 2
    if (short === 127) throw new Error('A message of more than 64 kB')
    if (rest.length < head) return false
    const end = head + (short === 126 ? rest.readUInt16BE(2) : short)
    if (rest.length < end) return false
    const kind = rest[0]! & 15
    if (kind === 1) hear(rest.subarray(head, end), say)
    // Who does not answer a ping is taken for gone.
    else if (kind === 9) socket.write(pong)
    rest = rest.subarray(end)
    return true
  }
  const socket: Socket = connect({
    host: hostname,
    port: Number(port),
    noDelay: true,
    onread: {
      buffer: shared,
      callback(count) {
        read(shared.subarray(0, count))
        return true
      },
    },
  })
  socket.on('close', () => {
    throw new Error('The server closed a socket')
  })
  const say: Say = text => void socket.write(masked(text))
  const lines = { host: `${hostname}:${port}`, ...handshake, ...headers }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`GET ${path} HTTP/1.1\r\n${head.join('')}\r\n`)
  return socket
}

const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])

const handshake = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

/** A short text frame under a mask of zeros, which leaves the text as it is. */
function masked(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const head = length < 126 ? [0x81, 0x80 | length] : [0x81, 0xfe, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), Buffer.from(text)])
}
