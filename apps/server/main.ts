import { mkdirSync, writeFileSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { requireSecret } from '#kernel/access/secret.ts'
import { startLocalPostgres } from '#kernel/db/local-postgres.ts'
import { settableClock, systemClock } from '#kernel/time/clock.ts'
import { logOptions } from '#modules/compliance/logs/log-options.ts'
import { commandsOf } from './run-command.ts'
import { announce, say } from './say.ts'
import { listenForStop } from './stopping.ts'

const { env } = process
const root = resolve(import.meta.dirname, '../..')
const dataDir = env.MAINSTAY_DATA ?? join(root, '.mainstay/data')
const isTestMode = env.MAINSTAY_TEST_MODE === '1'
// Standard output belongs to the one line of --json.
const log = pino(logOptions(env.MAINSTAY_LOG ?? 'warn'), pino.destination({ dest: 2, sync: false }))
const stopping = listenForStop(log)

async function main(): Promise<void> {
  if (stopping.isAsked) return
  mkdirSync(dataDir, { recursive: true })
  const secret = requireSecret(env, dataDir)
  const postgres = env.DATABASE_URL ? undefined : startLocalPostgres(dataDir)
  if (postgres) stopping.undo(postgres, running => running.stop())
  // Loading everything takes a second, in which the database starts; what was compiled before saves a third of it.
  enableCompileCache(join(root, '.mainstay/compiled'))
  const parts = import('./parts.ts')
  const [started, { compose, demoAccounts, demoVisits, fillDemo, prepareDatabase }] = await Promise.all([
    postgres,
    parts,
  ])
  const databaseUrl = started?.url ?? env.DATABASE_URL!
  if (stopping.isAsked) return
  const preparing = prepareDatabase(databaseUrl, secret)
  stopping.undo(preparing)
  await preparing
  if (stopping.isAsked) return

  const host = env.MAINSTAY_HOST ?? '127.0.0.1'
  const urlOf = (port: number) => `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`
  let reached: { port: number } | undefined
  const clock = isTestMode ? settableClock() : systemClock
  const composing = compose({
    url: databaseUrl,
    secret,
    clock,
    log,
    isTestMode,
    filesFolder: join(dataDir, 'files'),
    webFolder: join(root, 'apps/web/dist'),
    publicUrl: () => (reached ? urlOf(reached.port) : undefined),
    // Tests set the clock; nothing is to happen daily then.
    runCommand: isTestMode ? undefined : commandsOf(dataDir, databaseUrl, secret),
    demo: () => demoAccounts(dataDir),
    demoVisits: () => (demoAccounts(dataDir).length ? demoVisits() : []),
  })
  stopping.undo(composing, house => house.close())
  const house = await composing
  if (stopping.isAsked) return
  if (env.MAINSTAY_DEMO === 'all') await fillDemo(house, { dataDir, databaseUrl, clock, say })
  if (stopping.isAsked) return

  await house.http.listen({ port: Number(env.MAINSTAY_PORT ?? 3000), host })
  reached = house.http.server.address() as { port: number }
  const url = urlOf(reached.port)
  writeFileSync(
    join(root, '.mainstay/current.json'),
    JSON.stringify({ dataDir, databaseUrl, pid: process.pid }),
    { mode: 0o600 },
  )
  announce({ url, databaseUrl, pid: process.pid, demo: demoAccounts(dataDir) }, env.MAINSTAY_JSON === '1')
  // Whoever pulls the plug is to find it again all the same.
  flushCompileCache()
}

main().catch(async (error: Error & { code?: string }) => {
  // What is still under way while we stop fails for that reason.
  if (stopping.isAsked) return
  say(
    error.code === 'EADDRINUSE'
      ? `Port ${env.MAINSTAY_PORT} is taken. Choose another with --port.`
      : `Mainstay could not start: ${error.message}`,
  )
  if (env.MAINSTAY_LOG) say(error.stack ?? '')
  await stopping.end(1)
})
