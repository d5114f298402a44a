import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import type { Database } from '#kernel/db/database.ts'
import type { Clock } from '#kernel/time/clock.ts'

const oncePerMs = 60_000

const sql = `update kernel.api_key set last_used_at = $2 where id = $1
  and (last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute')`

interface Desk {
  db: Pick<Database, 'write'>
  clock: Clock
  log: Logger
}

/** Keeps when a key was last used: beside the request, at most once a minute, and no change of the key's version. */
export function noteUses({ db, clock, log }: Desk): (tenantId: string, keyId: string) => void {
  const noted = new LRUCache<string, number>({ max: 20_000 })
  return (tenantId, keyId) => {
    const now = clock.now()
    const before = noted.get(keyId)
    if (before !== undefined && now.epochMilliseconds - before < oncePerMs) return
    noted.set(keyId, now.epochMilliseconds)
    db.write(tenantId, tx => tx.run(sql, [keyId, now.toString()])).catch((error: unknown) => {
      noted.delete(keyId)
      log.debug({ reason: (error as Error).message }, 'the use of a key was not kept')
    })
  }
}
