import { pino } from 'pino'
import { openDatabase } from '#kernel/db/database.ts'
import { startJobs } from '#kernel/job/start-jobs.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { sendMailBy } from '../carriers/post-office.ts'
import { smtpCarrier } from '../carriers/smtp.ts'
import { deliver } from '../jobs/deliver.ts'

// A process for the crash tests to kill while it hands mails over; without a server they stay where they are caught.
const [url, secret, smtp] = process.argv.slice(2) as [string, string, string?]
const log = pino({ level: 'silent' })
if (smtp) sendMailBy({ carrier: smtpCarrier(smtp), from: 'desk@house.example' })
const db = await openDatabase({ url, secret, log })
await startJobs({ db, jobs: [deliver], url, secret, clock: systemClock, log })
