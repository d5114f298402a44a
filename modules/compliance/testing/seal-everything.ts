import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '#kernel/db/database.ts'
import type { Clock } from '#kernel/time/clock.ts'
import { sealAll } from '../public.ts'

const waitingSql = `select exists (select from kernel.audit a where not exists (
  select from compliance.leaf l where l.entry_id = a.id)) as "isWaiting"`

/** Seals until nothing waits: what is older than a transaction that still runs, in whichever database, is not settled. */
export async function sealEverything(place: { db: Database; clock: Clock }, tenantId: string): Promise<void> {
  for (;;) {
    await sealAll(place, tenantId)
    const [row] = await place.db.read<{ isWaiting: boolean }>(tenantId, waitingSql)
    if (!row!.isWaiting) return
    await wait(50)
  }
}
