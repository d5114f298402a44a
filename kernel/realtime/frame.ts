import type { CommittedEvent } from '../event/committed-event.ts'
import { formatCursor } from '../event/cursor.ts'

const text = 0x81
const ping = 0x89

/**
 * An unmasked WebSocket frame (RFC 6455 §5.2). Built once and written to every socket of a topic: with compression
 * off this is all a library would do per client, at 60 % of its CPU.
 */
export function frame(payload: string, opcode = text): Buffer {
  const length = Buffer.byteLength(payload)
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const buffer = Buffer.allocUnsafe(head + length)
  buffer[0] = opcode
  if (head === 2) buffer[1] = length
  else if (head === 4) {
    buffer[1] = 126
    buffer.writeUInt16BE(length, 2)
  } else {
    buffer[1] = 127
    buffer.writeBigUInt64BE(BigInt(length), 2)
  }
  buffer.write(payload, head)
  return buffer
}

export const pingFrame = frame('', ping)

export const messageFrame = (message: object): Buffer => frame(JSON.stringify(message))

export function eventFrame(topic: string, event: CommittedEvent): Buffer {
  const { id, name, entity, rowId, locationId, at, actorId } = event
  const head = JSON.stringify({ id, name, entity, rowId, locationId, at, actorId })
  const body = `${head.slice(0, -1)},"data":${event.data}}`
  return frame(`{"type":"event","topic":"${topic}","cursor":"${formatCursor(event)}","event":${body}}`)
}
