import type { Logger } from 'pino'
import type { Actor } from '../access/actor.ts'
import type { CredentialHeaders } from '../access/credentials.ts'
import type { AccessChange } from './access-change.ts'
import type { Connection } from './connection.ts'

export interface Door {
  resolve(headers: CredentialHeaders): Promise<Actor | undefined>
  /** Makes the next resolve look again rather than remember. */
  forget?(headers: CredentialHeaders): void
}

interface Guest {
  headers: CredentialHeaders
  connections: Set<Connection>
}

const atOnce = 16

const keyOf = (headers: CredentialHeaders) =>
  `${headers.authorization ?? ''}|${headers.cookie ?? ''}|${headers['x-tenant'] ?? ''}`

/** Who is in, by the credential they came with; asked again when their rights may have changed. */
export class GuestList {
  private readonly guests = new Map<string, Guest>()
  private readonly doubtful = new Set<Guest>()
  private readonly door: Door
  private readonly log: Logger
  private working = 0
  private changeCount = 0

  constructor(door: Door, log: Logger) {
    this.door = door
    this.log = log
  }

  /** Tells later whether rights changed since, perhaps those of someone who was only just being let in. */
  changesSoFar(): number {
    return this.changeCount
  }

  /** Always looks: what a request may remember for a second would here be remembered for hours. */
  resolve(headers: CredentialHeaders): Promise<Actor | undefined> {
    this.door.forget?.(headers)
    return this.door.resolve(headers)
  }

  count(headers: CredentialHeaders): number {
    return this.guests.get(keyOf(headers))?.connections.size ?? 0
  }

  add(headers: CredentialHeaders, connection: Connection, changesBefore: number): () => void {
    const key = keyOf(headers)
    const guest = this.guests.get(key) ?? { headers, connections: new Set() }
    this.guests.set(key, guest)
    guest.connections.add(connection)
    if (changesBefore !== this.changeCount) this.doubt(guest)
    return () => {
      guest.connections.delete(connection)
      if (guest.connections.size === 0) this.guests.delete(key)
    }
  }

  *connections(): Iterable<Connection> {
    for (const guest of this.guests.values()) yield* guest.connections
  }

  recheck(change: AccessChange): void {
    this.changeCount++
    for (const guest of this.guests.values()) {
      const [connection] = guest.connections
      if (connection && concerns(change, connection.actor)) this.doubt(guest)
    }
  }

  /** Those whose time has run out are asked again: a session may have been prolonged since. */
  recheckEnded(nowMs: number): void {
    for (const guest of this.guests.values()) {
      const [connection] = guest.connections
      if (connection && (connection.actor.endsAtMs ?? Infinity) <= nowMs) this.doubt(guest)
    }
  }

  private doubt(guest: Guest): void {
    this.doubtful.add(guest)
    while (this.working < atOnce && this.doubtful.size > this.working) void this.work()
  }

  private async work(): Promise<void> {
    this.working++
    for (const guest of this.doubtful) {
      this.doubtful.delete(guest)
      await this.ask(guest)
    }
    this.working--
  }

  private async ask(guest: Guest): Promise<void> {
    try {
      const actor = await this.resolve(guest.headers)
      for (const connection of guest.connections) {
        if (actor?.tenantId === connection.actor.tenantId) connection.become(actor)
        else connection.close(4401, 'session ended')
      }
    } catch (error) {
      const isRefused = typeof (error as { status?: unknown }).status === 'number'
      // A database that is away says nothing about anybody's rights.
      if (!isRefused) this.log.warn({ err: error }, 'could not ask again who a client is')
      else for (const connection of guest.connections) connection.close(4401, 'session ended')
    }
  }
}

function concerns(change: AccessChange, actor: Actor): boolean {
  if (change === 'unknown') return true
  if ('actorId' in change) return actor.id === change.actorId
  if ('userId' in change) return actor.userId === change.userId
  return actor.tenantId === change.tenantId
}
