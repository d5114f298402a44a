import type { Logger } from 'pino'
import type { Database } from '#kernel/db/database.ts'
import type { Tail } from '#kernel/event/tail.ts'
import { repeat } from '#kernel/job/repeat.ts'
import type { Clock } from '#kernel/time/clock.ts'
import { theSecret } from '../keys.ts'
import { seal } from './seal.ts'
import { remember } from './witness.ts'

interface Keeping {
  db: Database
  clock: Clock
}

/** Everything that is settled, however much; then the last checkpoint is told to the witness. */
export async function sealAll(
  { db, clock }: Keeping,
  tenantId: string,
  signal?: AbortSignal,
): Promise<number> {
  const most = 2000
  let total = 0
  for (;;) {
    const at = clock.now().toString()
    const count = await db.write(tenantId, tx => seal(tx, { secret: theSecret(), at, most }))
    total += count
    if (count < most || signal?.aborted) break
  }
  if (total > 0) await remember(db, tenantId)
  return total
}

const dueSql = `select exists (select from kernel.audit a
  where a.txid >= coalesce((select txid from compliance.tree), '0') and not exists (
    select from compliance.leaf l where l.entry_id = a.id)) as "isDue"`

/** Tenants in which something waits that left no event: a sign-in, an export, a job's own work. */
async function quietly({ db }: Keeping): Promise<string[]> {
  const tenants = await db.dispatch.rows<{ id: string }>('select id from kernel.tenant')
  const due: string[] = []
  for (const { id } of tenants) {
    const [row] = await db.read<{ isDue: boolean }>(id, dueSql)
    if (row?.isDue) due.push(id)
  }
  return due
}

const roundsBetweenLooks = 20

interface Options extends Keeping {
  tail: Tail
  log: Logger
  everyMs?: number
}

/**
 * Seals at most a second after something happened, off the path of requests. The tail tells in which tenants; all of
 * them are looked into every twenty seconds, for what left no event.
 */
export function startSealing({ db, tail, clock, log, everyMs = 1000 }: Options) {
  const stirred = new Set<string>()
  const deafen = tail.on(events => {
    for (const { tenantId } of events) stirred.add(tenantId)
  })
  let round = 0
  const rounds = repeat(
    async () => {
      if (round++ % roundsBetweenLooks === 0)
        for (const tenantId of await quietly({ db, clock })) stirred.add(tenantId)
      const tenants = [...stirred]
      stirred.clear()
      for (const tenantId of tenants)
        await sealAll({ db, clock }, tenantId).catch((error: unknown) => {
          stirred.add(tenantId)
          throw error
        })
    },
    everyMs,
    log,
  )
  return {
    async stop() {
      deafen()
      await rounds.stop()
    },
  }
}
