import type { Desk } from '#editions/petresort/demo/desk.ts'
import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Clock } from '#kernel/time/clock.ts'
import type { House } from './compose.ts'

export interface DeskOptions {
  tenantId: string
  locationId: string
  /** The owner's key. */
  apiKey: string
  currency: string
  zone: string
  clock: Clock
}

/** Speaks to the house through its own front door, without a socket. */
export function openDesk(house: Pick<House, 'http' | 'db' | 'jobs'>, options: DeskOptions): Desk {
  const { tenantId, locationId, apiKey, currency, zone, clock } = options

  async function ask(method: 'GET' | 'POST', url: string, body?: object) {
    const headers = { authorization: `Bearer ${apiKey}`, 'idempotency-key': uuid() }
    const answer = await house.http.inject({ method, url, headers, ...(body ? { payload: body } : {}) })
    if (answer.statusCode >= 400)
      throw new Error(`${method} ${url} answered ${answer.statusCode}: ${answer.body}`)
    return JSON.parse(answer.body)
  }

  return {
    locationId,
    currency,
    zone,
    now: () => clock.now(),
    today: clock.now().toZonedDateTimeISO(zone).toPlainDate(),
    get: path => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    settle: async () => void (await house.jobs.drain()),
    write: <T>(work: (tx: Transaction) => Promise<T>) => house.db.write(tenantId, work),
  }
}
