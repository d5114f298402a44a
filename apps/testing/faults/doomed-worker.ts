import { flushCompileCache } from 'node:module'
import { pino } from 'pino'
import { openDatabase } from '#kernel/db/database.ts'
import { startJobs } from '#kernel/job/start-jobs.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { collectFor } from '#modules/integrations/jobs/collect.ts'
import { deliver as deliverWebhooks } from '#modules/integrations/jobs/deliver.ts'
import { egress, keepSecretsWith, letOutBy, wakeListeners } from '#modules/integrations/public.ts'
import { Notice } from '#modules/notices/entities/notice.ts'
import { deliver as deliverNotices } from '#modules/notices/jobs/deliver.ts'
import { Customer } from '#modules/people/entities/customer.ts'

// A process for the crash test to kill. It knows the two nouns that are told of and nothing else of the house: a
// hundred of these are started, and all of the house would be seconds of loading each.
const [url, secret] = process.argv.slice(2) as [string, string]
const nouns = [Notice, Customer]
const book = {
  entities: new Map(nouns.map(noun => [noun.name, noun])),
  events: new Map(),
  permissions: nouns.map(({ access }) => access.read),
  rolesOf: () => ({}),
}
const log = pino({ level: 'silent' })
keepSecretsWith(secret)
letOutBy(egress({ allow: '127.0.0.0/8' }))
const db = await openDatabase({ url, secret, log })
const jobs = [collectFor(() => book), deliverWebhooks, deliverNotices]
// Three of these are at work side by side.
const concurrency = 2
await startJobs({ db, jobs, readers: [wakeListeners], url, secret, clock: systemClock, log, concurrency })
// Who is killed writes nothing at its end: what it compiled is kept for the next one now.
flushCompileCache()
process.send?.({ cpu: process.cpuUsage(), up: process.uptime() })
