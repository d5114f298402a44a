import { join } from 'node:path'
import { pino } from 'pino'
import { compose } from '#apps/server/compose.ts'
import { systemClock } from '#kernel/time/clock.ts'

/** Mainstay's server as it always is, with everything on, over a database that is there already. */
const { DATABASE_URL, BENCH_SECRET, BENCH_MEASURE_AS, BENCH_WITHOUT_JOBS } = process.env

const house = await compose({
  url: DATABASE_URL!,
  secret: BENCH_SECRET!,
  clock: systemClock,
  log: pino({ level: 'warn' }, pino.destination({ dest: 2, sync: false })),
  isTestMode: false,
  isIdle: BENCH_WITHOUT_JOBS === '1',
  webFolder: join(import.meta.dirname, '../../apps/web/dist'),
  measureAs: BENCH_MEASURE_AS,
})
const url = await house.http.listen({ port: 0, host: '127.0.0.1' })
process.stdout.write(`${JSON.stringify({ url })}\n`)
process.once('SIGTERM', async () => {
  await house.close()
  process.exit(0)
})
