import type { Database } from '#kernel/db/database.ts'
import type { Clock } from '#kernel/time/clock.ts'

/** What the doors stand on. */
export interface Ground {
  db: Database
  clock: Clock
}

export type Form = Readonly<Record<string, string>>
