import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, it } from 'vitest'
import { isRunning } from './local/postmaster.ts'
import { startScratchPostgres } from './scratch-postgres.ts'

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}

it('gives an empty database and leaves nothing behind', async () => {
  const scratch = await startScratchPostgres()
  const tables = `select count(*)::int as count from pg_tables where schemaname = 'public'`
  expect(await ask(scratch.url, tables)).toEqual([{ count: 0 }])
  const [{ folder }] = await ask(scratch.url, `select current_setting('data_directory') as folder`)
  expect(existsSync(folder)).toBe(true)
  await scratch.stop()
  expect(existsSync(folder)).toBe(false)
})

it('does not outlive a test run that is killed', async () => {
  const module = fileURLToPath(new URL('./scratch-postgres.ts', import.meta.url))
  const script = `const { startScratchPostgres } = await import(${JSON.stringify(module)})
    const scratch = await startScratchPostgres()
    process.stdout.write(String(scratch.pid), () => process.kill(process.pid, 'SIGKILL'))`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const pid = Number(run.stdout)
  expect(pid).toBeGreaterThan(0)
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false)
})
