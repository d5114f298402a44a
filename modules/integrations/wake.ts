import type { Sql } from '#kernel/db/database.ts'

const page = 500

/** Follows the outbox for those who listen; resolves to the number of events it took. */
export async function wakeListeners(worker: Sql): Promise<number> {
  let total = 0
  for (;;) {
    const taken = await worker.one<{ count: number }>('select integrations.wake($1) as count', [page])
    total += taken!.count
    if (taken!.count < page) return total
  }
}
