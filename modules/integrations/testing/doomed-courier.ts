import { pino } from 'pino'
import { registryOfAll } from '#apps/server/modules.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { startJobs } from '#kernel/job/start-jobs.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { collectFor } from '../jobs/collect.ts'
import { deliver } from '../jobs/deliver.ts'
import { egress, keepSecretsWith, letOutBy, wakeListeners } from '../public.ts'

// A process for the crash test to kill while it hands webhooks over.
const [url, secret] = process.argv.slice(2) as [string, string]
const log = pino({ level: 'silent' })
keepSecretsWith(secret)
letOutBy(egress({ allow: '127.0.0.0/8' }))
const registry = registryOfAll()
const db = await openDatabase({ url, secret, log })
const jobs = [collectFor(() => registry), deliver]
await startJobs({ db, jobs, readers: [wakeListeners], url, secret, clock: systemClock, log })
