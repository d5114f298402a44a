import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import { type Actor, actorMayAt } from '../access/actor.ts'
import type { CommittedEvent } from '../event/committed-event.ts'
import { messageFrame, pingFrame } from './frame.ts'

export type MayRead = (actor: Actor, entity: string | null) => boolean

/** One open socket, who is behind it, and what they may see. */
export class Connection {
  private readonly socket: Socket
  private readonly ws: WebSocket
  private readonly mayRead: MayRead
  private readonly bufferedBytes: number
  private readonly readable = new Map<string | null, boolean>()
  private person: Actor
  private isAnswering = true
  private isLeaving = false

  constructor(ws: WebSocket, socket: Socket, actor: Actor, mayRead: MayRead, bufferedBytes: number) {
    this.ws = ws
    this.socket = socket
    this.person = actor
    this.mayRead = mayRead
    this.bufferedBytes = bufferedBytes
  }

  get actor(): Actor {
    return this.person
  }

  private get isOpen(): boolean {
    return !this.isLeaving && this.ws.readyState === this.ws.OPEN
  }

  /** Rights may change while the socket is open. */
  become(actor: Actor): void {
    if (actor === this.person) return
    this.person = actor
    this.readable.clear()
  }

  may(entity: string | null): boolean {
    let answer = this.readable.get(entity)
    if (answer === undefined) {
      answer = this.mayRead(this.person, entity)
      this.readable.set(entity, answer)
    }
    return answer
  }

  maySee(event: CommittedEvent): boolean {
    return this.may(event.entity) && actorMayAt(this.person, event.locationId)
  }

  say(message: object): void {
    this.write(messageFrame(message))
  }

  /** Past the library, which would build the frame again for each client; safe because nothing is compressed. */
  write(frames: Buffer): void {
    if (!this.isOpen) return
    // The slow one comes back and resumes; keeping its backlog would let one client fill our memory.
    if (this.socket.writableLength > this.bufferedBytes) this.close(1013, 'too slow, resume')
    else this.socket.write(frames)
  }

  /** Resolves once the client has taken most of what was written, or is gone. */
  async drained(): Promise<void> {
    while (this.isOpen && this.socket.writableLength > this.bufferedBytes / 4) await wait(5)
  }

  heard(): void {
    this.isAnswering = true
  }

  /** Asks for a sign of life; who has not answered the last time is gone. */
  beat(): void {
    if (!this.isAnswering) this.ws.terminate()
    else this.write(pingFrame)
    this.isAnswering = false
  }

  close(code: number, reason: string): void {
    if (this.isLeaving) return
    this.isLeaving = true
    this.ws.close(code, reason)
    // A client that does not read never answers the close frame either.
    setTimeout(() => this.ws.terminate(), 2_000).unref()
  }
}
