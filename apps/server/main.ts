import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { requireSecret } from '#kernel/access/secret.ts'
import { startLocalPostgres } from '#kernel/db/local-postgres.ts'
import { settableClock, systemClock } from '#kernel/time/clock.ts'
import { compose } from './compose.ts'
import { demoAccounts, fillDemo } from './demo.ts'
import { prepareDatabase } from './prepare.ts'
import { announce, say } from './say.ts'

const { env } = process
const root = resolve(import.meta.dirname, '../..')
const dataDir = env.MAINSTAY_DATA ?? join(root, '.mainstay/data')
const isTestMode = env.MAINSTAY_TEST_MODE === '1'
// Standard output belongs to the one line of --json.
const log = pino({ level: env.MAINSTAY_LOG ?? 'warn' }, pino.destination({ dest: 2, sync: false }))

async function main(): Promise<void> {
  mkdirSync(dataDir, { recursive: true })
  const secret = requireSecret(env, dataDir)
  const postgres = env.DATABASE_URL ? undefined : await startLocalPostgres(dataDir)
  const databaseUrl = env.DATABASE_URL ?? postgres!.url
  await prepareDatabase(databaseUrl, secret)

  const clock = isTestMode ? settableClock() : systemClock
  const house = await compose({
    url: databaseUrl,
    secret,
    clock,
    log,
    isTestMode,
    webFolder: join(root, 'apps/web/dist'),
    demo: () => demoAccounts(dataDir),
  })
  if (env.MAINSTAY_DEMO === 'all') await fillDemo(house, { dataDir, databaseUrl, clock, say })

  const host = env.MAINSTAY_HOST ?? '127.0.0.1'
  await house.http.listen({ port: Number(env.MAINSTAY_PORT ?? 3000), host })
  const { port } = house.http.server.address() as { port: number }
  const url = `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`
  writeFileSync(
    join(root, '.mainstay/current.json'),
    JSON.stringify({ dataDir, databaseUrl, pid: process.pid }),
    { mode: 0o600 },
  )
  announce({ url, databaseUrl, pid: process.pid, demo: demoAccounts(dataDir) }, env.MAINSTAY_JSON === '1')

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    await house.close().catch(error => log.error({ err: error }, 'stopping'))
    await postgres?.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // The command that started us is gone: nobody is left to stop us.
  process.on('disconnect', stop)
}

main().catch((error: Error & { code?: string }) => {
  say(
    error.code === 'EADDRINUSE'
      ? `Port ${env.MAINSTAY_PORT} is taken. Choose another with --port.`
      : `Mainstay could not start: ${error.message}`,
  )
  if (env.MAINSTAY_LOG) say(error.stack ?? '')
  process.exit(1)
})
