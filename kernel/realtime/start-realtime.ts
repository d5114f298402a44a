import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Actor } from '../access/actor.ts'
import { isGuest } from '../access/guest.ts'
import type { Database } from '../db/database.ts'
import { appUrl } from '../db/roles.ts'
import type { Tail } from '../event/tail.ts'
import type { Clock } from '../time/clock.ts'
import { accessChangeOf } from './access-change.ts'
import { Budget } from './budget.ts'
import { Company } from './company.ts'
import { Connection, type MayRead } from './connection.ts'
import { answer, leaveAll, mayStillFollow, type Scene } from './conversation.ts'
import { type Door, GuestList } from './guest-list.ts'
import { Hub } from './hub.ts'
import { type Limits, presetLimits } from './limits.ts'
import { openLine } from './line.ts'
import { credentialsOf, isOwnPage, isRealtime, refuse } from './upgrade.ts'

export interface RealtimeOptions extends Door {
  /** Fastify's `http.server`. */
  server: Server
  db: Database
  url: string
  secret: string
  tail: Tail
  clock: Clock
  log: Logger
  /** `null` is an event of no entity. */
  mayRead: MayRead
  hasRow(actor: Actor, entity: string, id: string): Promise<boolean>
  /** Origins of other hosts whose pages may use a cookie here. */
  allowedOrigins?: readonly string[]
  limits?: Partial<Limits>
}

export interface Realtime {
  readonly connectionCount: number
  /** Tells every client to come back (1012), and lets go. */
  stop(): Promise<void>
}

export function startRealtime(options: RealtimeOptions): Realtime {
  const { server, db, tail, log, mayRead, hasRow, allowedOrigins = [] } = options
  const limits = { ...presetLimits, ...options.limits }
  const hub = new Hub()
  const guests = new GuestList(options, log)
  const company = new Company(
    news => line.tell('mainstay:company', news),
    seat => mayStillFollow(scene, seat),
  )
  const scene: Scene = { db, tail, hub, company, limits, log, hasRow }
  const wss = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    clientTracking: false,
    maxPayload: limits.messageBytes,
  })
  let connectionCount = 0

  async function onUpgrade(request: IncomingMessage, socket: Socket, head: Buffer): Promise<void> {
    if (!isRealtime(request)) {
      if (server.listenerCount('upgrade') === 1) refuse(socket, 404, 'not_found')
      return
    }
    socket.on('error', () => socket.destroy())
    const headers = credentialsOf(request)
    if (headers.cookie && !isOwnPage(request, allowedOrigins)) return refuse(socket, 403, 'foreign_origin')
    const changesBefore = guests.changesSoFar()
    try {
      const actor = await guests.resolve(headers)
      // Its topics speak of a whole business: none of a guest's.
      if (!actor || isGuest(actor)) return refuse(socket, 401, 'unauthenticated')
      if (guests.count(headers) >= limits.connections) return refuse(socket, 429, 'too_many_connections')
      wss.handleUpgrade(request, socket, head, ws => {
        const connection = new Connection(ws, socket, actor, mayRead, limits.bufferedBytes)
        welcome(ws, connection, guests.add(headers, connection, changesBefore))
      })
    } catch (error) {
      const { status, code } = error as { status?: number; code?: string }
      if (status === undefined) log.warn({ err: error }, 'a client could not be let in')
      refuse(socket, status ?? 503, status === undefined ? 'unavailable' : (code ?? 'forbidden'))
    }
  }

  function welcome(ws: WebSocket, connection: Connection, depart: () => void): void {
    const guest = { connection, subscriptions: new Map() }
    const budget = new Budget(limits.burst, limits.messagesPerSecond)
    connectionCount++
    ws.on('pong', () => connection.heard())
    ws.on('message', (data: Buffer, isBinary) => {
      connection.heard()
      if (!budget.spend()) connection.close(1008, 'too many messages')
      else answer(scene, guest, isBinary ? '' : data.toString())
    })
    // Bad frames and messages too long: the library has closed the socket already.
    ws.on('error', error => log.debug({ err: error }, 'a client broke the protocol'))
    ws.on('close', () => {
      connectionCount--
      depart()
      leaveAll(scene, guest)
    })
  }

  const upgrade = (request: IncomingMessage, socket: Socket, head: Buffer) =>
    void onUpgrade(request, socket, head)
  server.on('upgrade', upgrade as never)
  const deafen = tail.on(events => hub.deliver(events))
  const line = openLine(
    appUrl(options.url, options.secret, 'mainstay_dispatch'),
    log,
    {
      'mainstay:access': payload => guests.recheck(accessChangeOf(payload)),
      'mainstay:company': payload => company.hear(payload),
    },
    () => {
      guests.recheck('unknown')
      company.began()
    },
  )
  const heartbeat = setInterval(() => {
    for (const connection of guests.connections()) connection.beat()
  }, limits.heartbeatMs).unref()
  const alive = setInterval(() => company.beat(limits.aliveMs * 3), limits.aliveMs).unref()
  // Rights also end by the mere passing of time, of which nobody tells.
  const ends = setInterval(
    () => guests.recheckEnded(options.clock.now().epochMilliseconds),
    limits.endsMs,
  ).unref()
  const sweep = setInterval(() => guests.recheck('unknown'), limits.recheckMs).unref()

  return {
    get connectionCount() {
      return connectionCount
    },
    async stop() {
      server.off('upgrade', upgrade as never)
      deafen()
      clearInterval(heartbeat)
      clearInterval(sweep)
      clearInterval(ends)
      clearInterval(alive)
      for (const connection of [...guests.connections()]) connection.close(1012, 'restarting, resume')
      while (connectionCount > 0) await wait(10)
      company.flush()
      await line.stop()
    },
  }
}
