import { pino } from 'pino'
import { openDatabase } from '#kernel/db/database.ts'
import { startJobs } from '#kernel/job/start-jobs.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { sendMailBy } from '../carriers/post-office.ts'
import { smtpCarrier } from '../carriers/smtp.ts'
import { twilioCarrier } from '../carriers/twilio.ts'
import { deliver } from '../jobs/deliver.ts'

// A process for the crash tests to kill while it hands mails over; without a server they stay where they are caught.
const [url, secret, smtp, texts] = process.argv.slice(2) as [string, string, string?, string?]
const log = pino({ level: 'silent' })
const access = { accountSid: 'AC1', authToken: 'token', from: '+15005550006', baseUrl: texts }
const others = texts ? { sms: twilioCarrier({ ...access, channel: 'sms' }) } : {}
if (smtp) sendMailBy({ carrier: smtpCarrier(smtp), others, from: 'desk@house.example' })
const db = await openDatabase({ url, secret, log })
await startJobs({ db, jobs: [deliver], url, secret, clock: systemClock, log })
