import { Dexie, type EntityTable } from 'dexie'

export interface Refusal {
  status: number
  code: string
  why: string
}

/** A write that has not been answered yet. */
export interface Waiting {
  order: number
  /** The idempotency key: however often it is sent, it is done once. */
  key: string
  method: string
  path: string
  body?: unknown
  version?: number
  what: string
  madeAt: number
  /** When it was first sent: it may have been done although no answer came. */
  triedAt?: number
  refusal?: Refusal
}

export interface KeptAnswer {
  hash: string
  keptAt: number
  query: unknown
}

const prefix = 'mainstay-offline/'

/** What a device keeps for one account in one business. */
export class OfflineStore extends Dexie {
  declare waiting: EntityTable<Waiting, 'order'>
  declare answers: EntityTable<KeptAnswer, 'hash'>
  readonly userId: string
  readonly tenant: string

  constructor(userId: string, tenant: string) {
    super(`${prefix}${userId}/${tenant}`)
    this.userId = userId
    this.tenant = tenant
    this.version(1).stores({ waiting: '++order, key', answers: 'hash, keptAt' })
  }
}

export async function storesOnThisDevice(): Promise<OfflineStore[]> {
  const names = await Dexie.getDatabaseNames()
  return names
    .filter(name => name.startsWith(prefix))
    .map(name => name.slice(prefix.length).split('/'))
    .map(([userId = '', tenant = '']) => new OfflineStore(userId, tenant))
}

/** Milliseconds since 1970. */
export const deviceNow = (): number => Math.round(performance.timeOrigin + performance.now())
