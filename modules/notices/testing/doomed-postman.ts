import { pino } from 'pino'
import { openDatabase } from '#kernel/db/database.ts'
import { startJobs } from '#kernel/job/start-jobs.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { sendMailBy } from '../carriers/post-office.ts'
import { smtpCarrier } from '../carriers/smtp.ts'
import { deliver } from '../jobs/deliver.ts'

// A process for the crash test to kill while it hands a mail over.
const [url, secret, smtp] = process.argv.slice(2) as [string, string, string]
const log = pino({ level: 'silent' })
sendMailBy({ carrier: smtpCarrier(smtp), from: 'desk@house.example' })
const db = await openDatabase({ url, secret, log })
await startJobs({ db, jobs: [deliver], url, secret, clock: systemClock, log })
