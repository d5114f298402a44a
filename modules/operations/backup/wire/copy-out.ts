import pg from 'pg'

interface Paused {
  stream: { pause(): void; resume(): void }
}

// The published types say nothing of the methods by which a client drives a query.
const Query = pg.Query as unknown as new (text: string) => object

const sendAt = 64 * 1024
const holdAt = 16

/** `COPY … TO STDOUT` as chunks. The server is made to wait while the reader is busy, so that memory stays bounded. */
class CopyOut extends Query {
  private connection: Paused | undefined
  private small: Buffer[] = []
  private smallBytes = 0
  readonly ready: Buffer[] = []
  wake: () => void = () => {}

  handleCopyData({ chunk }: { chunk: Buffer }, connection: Paused): void {
    this.connection = connection
    // Trap: the chunk lies in a buffer that the parser will use again.
    this.small.push(Buffer.from(chunk))
    this.smallBytes += chunk.length
    if (this.smallBytes >= sendAt) this.flush()
    if (this.ready.length >= holdAt) connection.stream.pause()
  }

  flush(): void {
    if (this.smallBytes === 0) return
    this.ready.push(Buffer.concat(this.small))
    this.small = []
    this.smallBytes = 0
    this.wake()
  }

  take(): Buffer | undefined {
    const chunk = this.ready.shift()
    if (this.ready.length < holdAt / 2) this.connection?.stream.resume()
    return chunk
  }
}

export async function* copyOut(client: pg.ClientBase, sql: string): AsyncGenerator<Buffer> {
  const copy = new CopyOut(sql)
  let ended: { error?: Error } | undefined
  const query = client.query as unknown as (query: object, done: (error: Error | null) => void) => void
  query.call(client, copy, error => {
    copy.flush()
    ended = { error: error ?? undefined }
    copy.wake()
  })
  for (;;) {
    const chunk = copy.take()
    if (chunk) yield chunk
    else if (ended) break
    else
      await new Promise<void>(resolve => {
        copy.wake = resolve
      })
  }
  if (ended.error) throw ended.error
}
