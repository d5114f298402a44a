import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { claimFolder } from './local/claim.ts'
import { isRunning } from './local/postmaster.ts'
import { startLocalPostgres } from './local-postgres.ts'

// Making a cluster writes a thousand files to disk, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 90_000 })

const started: { stop(): Promise<void> }[] = []
const others: ChildProcess[] = []
const folders: string[] = []
const data = folder()
const pidFile = join(data, 'postgres', 'postmaster.pid')

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mainstay-local-'))
  folders.push(path)
  return path
}

async function start(...args: Parameters<typeof startLocalPostgres>) {
  const postgres = await startLocalPostgres(...args)
  started.push(postgres)
  return postgres
}

/** The same in another process, which stops on SIGTERM and fails on SIGUSR2. */
async function startElsewhere() {
  const module = fileURLToPath(new URL('./local-postgres.ts', import.meta.url))
  const script = `const { startLocalPostgres } = await import(${JSON.stringify(module)})
    const postgres = await startLocalPostgres(${JSON.stringify(data)})
    process.on('SIGTERM', async () => { await postgres.stop(); process.exit() })
    process.on('SIGUSR2', () => { throw new Error('failed') })
    setInterval(() => {}, 1000)
    process.stdout.write(String(postgres.pid))`
  const stdio = ['ignore', 'pipe', 'ignore'] as const
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: [...stdio] })
  others.push(child)
  const [pid] = await once(child.stdout!, 'data')
  return { child, pid: Number(pid) }
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}

const isGone = (pid: number) => expect.poll(() => isRunning(pid), { timeout: 15_000 }).toBe(false)

afterEach(async () => {
  for (const each of started.splice(0)) await each.stop()
  for (const each of others.splice(0)) each.kill('SIGKILL')
})

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true })
})

it('makes a database on first use and keeps what was written in it', async () => {
  const first = await start(data)
  expect(new URL(first.url).pathname).toBe('/mainstay')
  await ask(first.url, 'create table kept (word text); insert into kept values ($$still here$$)')
  await first.stop()
  const second = await start(data)
  expect(second.url).toBe(first.url)
  expect(await ask(second.url, 'select word from kept')).toEqual([{ word: 'still here' }])
  expect(readFileSync(join(data, 'VERSION'), 'utf8')).toMatch(/^mainstay 1\npostgresql \d+\n$/)
})

it('comes back after everything was killed, even when the file left behind names another living process', async () => {
  const { child, pid } = await startElsewhere()
  const left = readFileSync(pidFile, 'utf8')
  child.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  await isGone(pid)
  writeFileSync(pidFile, left.replace(/^\d+/, String(process.pid)))
  const postgres = await start(data)
  expect(await ask(postgres.url, 'select word from kept')).toEqual([{ word: 'still here' }])
})

it('takes over the server of a process that was killed', async () => {
  const { child, pid } = await startElsewhere()
  child.kill('SIGKILL')
  const postgres = await start(data)
  expect(postgres.pid).toBe(pid)
  await postgres.stop()
  expect(isRunning(pid)).toBe(false)
})

it('starts a lost server again by itself, at the same address', async () => {
  const postgres = await start(data)
  const lost = postgres.pid
  process.kill(lost, 'SIGKILL')
  await expect.poll(() => postgres.pid, { timeout: 15_000 }).not.toBe(lost)
  expect(await ask(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('lets a guest use the server that runs, and leaves it running when the guest goes', async () => {
  const server = await start(data)
  const guest = await start(data, { isGuest: true })
  expect(guest.url).toBe(server.url)
  await guest.stop()
  expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('waits for a process that is stopping, and refuses a folder that another one keeps', async () => {
  const { child } = await startElsewhere()
  await expect(claimFolder(data, 200)).rejects.toThrow(`in use by another Mainstay (process ${child.pid})`)
  child.kill('SIGTERM')
  const postgres = await start(data)
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(0)
  expect(await ask(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('ends the server of a process that fails without stopping it', async () => {
  const { child, pid } = await startElsewhere()
  child.kill('SIGUSR2')
  await isGone(pid)
})

it('moves to another port when its own is taken', async () => {
  const first = await start(data)
  const port = Number(new URL(first.url).port)
  await first.stop()
  const squatter = createServer().listen(port, '127.0.0.1')
  const second = await start(data)
  squatter.close()
  expect(new URL(second.url).port).not.toBe(String(port))
})

it('works from a private folder that the database’s own user may not enter', async () => {
  const parent = folder()
  expect(statSync(parent).mode & 0o077).toBe(0)
  const postgres = await start(join(parent, 'data'))
  expect(await ask(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('lets nobody in without the password, and nobody read the file that holds it', async () => {
  const stranger = new URL((await start(data)).url)
  stranger.password = 'guessed'
  await expect(ask(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  expect(statSync(join(data, 'postgres.json')).mode & 0o077).toBe(0)
})

it('refuses a folder of a newer Mainstay or of a PostgreSQL that is not here, and says so', async () => {
  const newer = folder()
  writeFileSync(join(newer, 'VERSION'), 'mainstay 99\npostgresql 18\n')
  await expect(start(newer)).rejects.toThrow(/belongs to another version of Mainstay/)
  writeFileSync(join(data, 'postgres', 'PG_VERSION'), '9\n')
  await expect(start(data)).rejects.toThrow(/made with PostgreSQL 9; this machine offers/)
})
