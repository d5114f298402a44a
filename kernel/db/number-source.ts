import type { SharedConnections } from './shared-connections.ts'
import { setTenant } from './transaction.ts'

type Answer = (number: number | undefined) => void

const advance = `insert into kernel.counter as c (tenant_id, kind, value) values ($1, $2, $3)
  on conflict (tenant_id, kind) do update set value = c.value + excluded.value returning value`

/**
 * Waits for nobody who counts within a long transaction, an import for instance. Need not wait for the disk either:
 * the commit of what bears the number comes later in the log, and takes this along.
 */
export const numberSettings = { lock_timeout: 20, synchronous_commit: 'off' }

/**
 * Human numbers apart from the transactions that use them. The lock on a tenant's counter is not held until a commit
 * has reached the disk, and all who ask in one moment are served by one statement: with it 50 clients of one tenant
 * book ten times as much. A number whose transaction is undone is lost.
 */
export class NumberSource {
  private readonly connections: SharedConnections
  private readonly asking = new Map<string, Answer[]>()

  constructor(connections: SharedConnections) {
    this.connections = connections
  }

  /** undefined when somebody else holds the counter: then take the number in the transaction itself. */
  take(tenantId: string, kind: string): Promise<number | undefined> {
    const key = `${tenantId}/${kind}`
    return new Promise(resolve => {
      const others = this.asking.get(key)
      if (others) return void others.push(resolve)
      this.asking.set(key, [resolve])
      void this.serve(tenantId, kind, key)
    })
  }

  private async serve(tenantId: string, kind: string, key: string): Promise<void> {
    for (let asked = this.asking.get(key)!; asked.length > 0; asked = this.asking.get(key)!) {
      this.asking.set(key, [])
      const last = await this.advance(tenantId, kind, asked.length)
      for (const [at, answer] of asked.entries())
        answer(last === undefined ? undefined : last - asked.length + 1 + at)
    }
    this.asking.delete(key)
  }

  private async advance(tenantId: string, kind: string, count: number): Promise<number | undefined> {
    const statement = { text: advance, values: [tenantId, kind, count] }
    try {
      const [, outcome] = await this.connections.send([setTenant(tenantId), statement])
      return Number((outcome!.rows[0] as { value: number }).value)
    } catch {
      return undefined
    }
  }
}
