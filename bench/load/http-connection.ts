import { connect, type Socket } from 'node:net'

export type Answered = (status: number) => void

/**
 * One kept-alive connection that asks one thing at a time. It reads no more of an answer than its status and
 * length: a client that parsed everything would take half of a small machine from the server it measures.
 */
export class HttpConnection {
  private readonly socket: Socket
  private answered: Answered | undefined
  private head = ''
  private status = 0
  private missing = 0

  constructor(host: string, port: number) {
    this.socket = connect({ host, port, noDelay: true })
    this.socket.on('data', chunk => this.read(chunk))
    this.socket.on('error', () => this.lost())
    this.socket.on('close', () => this.lost())
  }

  send(request: string, answered: Answered): void {
    this.answered = answered
    this.socket.write(request)
  }

  close(): void {
    this.answered = undefined
    this.socket.destroy()
  }

  private read(chunk: Buffer): void {
    if (this.missing === 0) this.readHead(chunk)
    else this.missing -= chunk.length
    if (this.missing === 0 && this.head === '') this.end()
  }

  private readHead(chunk: Buffer): void {
    const text = this.head + chunk.toString('latin1')
    const end = text.indexOf('\r\n\r\n')
    this.head = end < 0 ? text : ''
    if (end < 0) return
    this.status = Number(text.slice(9, 12))
    const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end + 2))?.[1]
    if (length === undefined && this.status !== 204) throw new Error('An answer without a length')
    this.missing = end + 4 + Number(length ?? 0) - text.length
  }

  private end(): void {
    const { answered } = this
    this.answered = undefined
    answered?.(this.status)
  }

  private lost(): void {
    if (this.answered) throw new Error('The server closed a connection that waited for an answer')
  }
}
