import type { Logger } from 'pino'
import type { Sql } from '#kernel/db/database.ts'
import type { Flag } from './flag.ts'

export interface FlagBook {
  get(name: string): Flag | undefined
  all(): Flag[]
  /** Reads again at once: after a change of one's own. */
  refresh(): Promise<void>
  stop(): void
}

const all = `select substr(key, 6) as name, value from kernel.house where key like 'flag:%' order by key`
const lookEveryMs = 2_000

/** Every flag in memory, read again every two seconds: a change is felt everywhere well within five. */
export function openFlagBook(house: Pick<Sql, 'rows'>, log: Logger, everyMs = lookEveryMs): FlagBook {
  let flags = new Map<string, Flag>()
  async function refresh(): Promise<void> {
    const rows = await house.rows<{ name: string; value: Omit<Flag, 'name'> }>(all)
    flags = new Map(rows.map(({ name, value }) => [name, { ...value, name }]))
  }
  // What was known stays in force while the database is away.
  const look = () =>
    void refresh().catch(error =>
      log.debug({ err: error }, 'flags could not be read; the last known stay in force'),
    )
  look()
  const timer = setInterval(look, everyMs).unref()
  return {
    get: name => flags.get(name),
    all: () => [...flags.values()],
    refresh,
    stop: () => clearInterval(timer),
  }
}
