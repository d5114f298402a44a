import { pino } from 'pino'
import { systemActor } from '#kernel/access/actor.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { postOffers } from '../jobs/post-offers.ts'

// A process for a test to kill: it decides one round of a tenant and says when it begins and when it has ended.
const [url, secret, tenantId, now] = process.argv.slice(2) as [string, string, string, string]
const log = pino({ level: 'silent' })
const db = await openDatabase({ url, secret, log })
process.stdout.write('begun\n')
await postOffers.run(
  {
    tenantId,
    actor: systemActor(tenantId, []),
    now: Temporal.Instant.from(now),
    log,
    attempt: 1,
    isLast: false,
    from: {},
    signal: new AbortController().signal,
    read: (text, values) => db.read(tenantId, text, values),
    write: (work, opening) => db.write(tenantId, work, opening),
  },
  {},
)
process.stdout.write('ended\n')
await db.close()
