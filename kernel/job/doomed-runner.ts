import { pino } from 'pino'
import { openDatabase } from '../db/database.ts'
import { systemClock } from '../time/clock.ts'
import { job } from './job.ts'
import { startJobs } from './start-jobs.ts'

// A process for the crash test to kill: it begins the job `test.survive`, says so, and never ends it.
const [url, secret] = process.argv.slice(2) as [string, string]
const log = pino({ level: 'silent' })
const db = await openDatabase({ url, secret, log })
const survive = job('test.survive', {
  async run() {
    process.stdout.write('begun\n')
    await new Promise(() => setInterval(() => {}, 1_000))
  },
})
await startJobs({ db, jobs: [survive], url, secret, clock: systemClock, log })
