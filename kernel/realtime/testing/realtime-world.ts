import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import WebSocket from 'ws'
import type { Actor } from '../../access/actor.ts'
import type { CredentialHeaders } from '../../access/credentials.ts'
import { uuid } from '../../db/uuid.ts'
import { openScratchWorld, type ScratchWorld, silentLog } from '../../event/scratch-world.ts'
import { createTail, type Tail } from '../../event/tail.ts'
import { systemClock } from '../../time/clock.ts'
import type { Limits } from '../limits.ts'
import { type Realtime, startRealtime } from '../start-realtime.ts'

export interface RealtimeWorld extends ScratchWorld {
  base: string
  tail: Tail
  realtime: Realtime
  /** Who may come in, by token; changing or deleting an entry is what revoking does. */
  actors: Map<string, Actor>
  rows: Set<string>
  person(
    tenantId: string,
    rights?: Partial<Pick<Actor, 'permissions' | 'locationIds'>>,
  ): { token: string; actor: Actor }
  client(token: string, base?: string): Promise<Client>
  /** A second process of the same house. */
  node(): Promise<{ base: string; stop(): Promise<void> }>
}

export interface Client {
  ws: WebSocket
  messages: Message[]
  say(message: object): void
  /** The next message of this type that was not taken before. */
  next(type: string, ms?: number): Promise<Message>
  closed: Promise<{ code: number; reason: string }>
}

export type Message = Record<string, unknown> & { type: string }

export async function openRealtimeWorld(limits: Partial<Limits> = {}): Promise<RealtimeWorld> {
  const world = await openScratchWorld()
  const tail = await createTail({ db: world.db, log: silentLog, pollMs: 20 })
  const actors = new Map<string, Actor>()
  const rows = new Set<string>()
  async function node() {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const realtime = startRealtime({
      server,
      db: world.db,
      url: world.url,
      secret: world.secret,
      tail,
      clock: systemClock,
      log: silentLog,
      resolve: async headers => actors.get(tokenOf(headers)),
      mayRead: (actor, entity) => entity === null || actor.permissions.has(`${entity}.read`),
      hasRow: async (actor, entity, id) => rows.has(`${actor.tenantId}/${entity}/${id}`),
      limits,
    })
    const stop = async () => {
      await realtime.stop()
      await closeServer(server)
    }
    return { realtime, base: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/realtime`, stop }
  }
  const { base, realtime, stop } = await node()
  return {
    ...world,
    base,
    tail,
    realtime,
    actors,
    rows,
    node,
    person: (tenantId, rights = {}) => {
      const token = `mk_${uuid()}`
      const actor = personOf(tenantId, rights)
      actors.set(token, actor)
      return { token, actor }
    },
    client: (token, at = base) => openClient(`${at}?key=${token}`),
    async close() {
      await stop()
      await tail.stop()
      await world.close()
    },
  }
}

const tokenOf = (headers: CredentialHeaders) =>
  headers.authorization?.slice('Bearer '.length) ?? headers.cookie ?? ''

const personOf = (tenantId: string, rights: object): Actor => ({
  kind: 'user',
  id: uuid(),
  userId: uuid(),
  name: 'Someone',
  tenantId,
  role: 'staff',
  permissions: new Set(['test.thing.read']),
  locationIds: null,
  ...rights,
})

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise(resolve => server.close(() => resolve()))
}

export async function openClient(url: string, options: WebSocket.ClientOptions = {}): Promise<Client> {
  const ws = new WebSocket(url, options)
  const messages: Message[] = []
  const taken = new Set<Message>()
  let wake = () => {}
  ws.on('message', data => {
    messages.push(JSON.parse(String(data)))
    wake()
  })
  const closed = new Promise<{ code: number; reason: string }>(resolve =>
    ws.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
  )
  await new Promise((resolve, reject) => ws.once('open', resolve).once('error', reject))
  ws.on('error', () => {})

  async function next(type: string, ms = 3_000): Promise<Message> {
    const late = AbortSignal.timeout(ms)
    for (;;) {
      const found = messages.find(message => message.type === type && !taken.has(message))
      if (found) {
        taken.add(found)
        return found
      }
      await new Promise<void>((resolve, reject) => {
        wake = resolve
        late.addEventListener('abort', () => reject(new Error(`no ${type} within ${ms} ms`)), { once: true })
      })
    }
  }

  return { ws, messages, say: message => ws.send(JSON.stringify(message)), next, closed }
}
