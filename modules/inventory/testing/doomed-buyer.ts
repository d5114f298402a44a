import { pino } from 'pino'
import { systemActor } from '#kernel/access/actor.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { proposeReorders } from '../jobs/propose-reorders.ts'

// A process for the test to kill: it proposes a reorder and stops just before its commit, or just after it.
const [url, secret, tenantId, itemId, moment, at] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const log = pino({ level: 'silent' })
const db = await openDatabase({ url, secret, log })

async function waitToBeKilled(): Promise<never> {
  process.stdout.write('now\n')
  return new Promise(() => setInterval(() => {}, 1_000))
}

await proposeReorders.run(
  {
    tenantId,
    actor: systemActor(tenantId, [], proposeReorders.name),
    now: Temporal.Instant.from(at),
    log,
    attempt: 1,
    isLast: false,
    from: {},
    signal: new AbortController().signal,
    read: (text, values) => db.read(tenantId, text, values),
    write: (work, opening) =>
      db.write(
        tenantId,
        async tx => {
          const done = await work(tx)
          if (moment === 'before') await waitToBeKilled()
          return done
        },
        opening,
      ),
  },
  { itemId },
)
await waitToBeKilled()
