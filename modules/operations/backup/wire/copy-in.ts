import type { Socket } from 'node:net'
import pg from 'pg'

interface Receiving {
  stream: Socket
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

const Query = pg.Query as unknown as new (text: string) => object

/** `COPY … FROM STDIN`, fed from `source` no faster than the server takes it. */
class CopyIn extends Query {
  isOver = false
  fault: unknown
  private readonly source: AsyncIterable<Buffer>

  constructor(sql: string, source: AsyncIterable<Buffer>) {
    super(sql)
    this.source = source
  }

  handleCopyInResponse(connection: Receiving): void {
    void this.feed(connection)
  }

  private async feed(connection: Receiving): Promise<void> {
    try {
      for await (const chunk of this.source) {
        if (this.isOver) return
        connection.sendCopyFromChunk(chunk)
        if (connection.stream.writableNeedDrain) await drained(connection.stream)
      }
      connection.endCopyFrom()
    } catch (error) {
      this.fault = error
      connection.sendCopyFail('the source failed')
    }
  }
}

/** A connection that is lost while it is full drains no more. */
const drained = (stream: Socket) =>
  new Promise<void>(resolve => {
    const go = () => {
      stream.off('drain', go).off('close', go)
      resolve()
    }
    stream.once('drain', go).once('close', go)
  })

/** Throws what went wrong in the source before what the server made of it. */
export async function copyIn(
  client: pg.ClientBase,
  sql: string,
  source: AsyncIterable<Buffer>,
): Promise<void> {
  const copy = new CopyIn(sql, source)
  const query = client.query as unknown as (query: object, done: (error: Error | null) => void) => void
  await new Promise<void>((resolve, reject) => {
    query.call(client, copy, error => {
      copy.isOver = true
      if (error) reject(copy.fault ?? error)
      else resolve()
    })
  })
}
