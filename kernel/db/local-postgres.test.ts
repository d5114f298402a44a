import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, expect, it } from 'vitest'
import { startLocalPostgres } from './local-postgres.ts'

const started: { stop(): Promise<void> }[] = []
const folders: string[] = []

function folder(parent = tmpdir()): string {
  const path = mkdtempSync(join(parent, 'mainstay-local-'))
  folders.push(path)
  return path
}

async function start(...args: Parameters<typeof startLocalPostgres>) {
  const postgres = await startLocalPostgres(...args)
  started.push(postgres)
  return postgres
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}

afterEach(async () => {
  for (const each of started.splice(0)) await each.stop()
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true })
})

it('makes a database on first use and keeps what was written in it', async () => {
  const data = folder()
  const first = await start(data)
  expect(new URL(first.url).pathname).toBe('/mainstay')
  await ask(first.url, 'create table kept (word text); insert into kept values ($$still here$$)')
  await first.stop()
  const second = await start(data)
  expect(second.url).toBe(first.url)
  expect(await ask(second.url, 'select word from kept')).toEqual([{ word: 'still here' }])
  expect(readFileSync(join(data, 'VERSION'), 'utf8')).toMatch(/^mainstay 1\npostgresql \d+\n$/)
})

it('comes back after the server was killed, even when the file it left names another living process', async () => {
  const data = folder()
  const first = await start(data)
  await ask(first.url, 'create table kept (n int); insert into kept values (1)')
  started.length = 0
  const pidFile = join(data, 'postgres', 'postmaster.pid')
  const left = readFileSync(pidFile, 'utf8')
  process.kill(first.pid, 'SIGKILL')
  const second = await start(data)
  expect(second.pid).not.toBe(first.pid)
  await second.stop()
  writeFileSync(pidFile, left.replace(/^\d+/, String(process.pid)))
  const third = await start(data)
  expect(await ask(third.url, 'select n from kept')).toEqual([{ n: 1 }])
})

it('starts a lost server again by itself, at the same address', async () => {
  const postgres = await start(folder())
  const lost = postgres.pid
  process.kill(lost, 'SIGKILL')
  await expect.poll(() => postgres.pid, { timeout: 15_000 }).not.toBe(lost)
  expect(await ask(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('uses the server that already runs, and a guest leaves it running', async () => {
  const data = folder()
  const server = await start(data)
  const guest = await start(data, { isGuest: true })
  expect(guest.url).toBe(server.url)
  await guest.stop()
  expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('moves to another port when its own is taken', async () => {
  const data = folder()
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
  const data = folder()
  const { url } = await start(data)
  const stranger = new URL(url)
  stranger.password = 'guessed'
  await expect(ask(stranger.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  expect(statSync(join(data, 'postgres.json')).mode & 0o077).toBe(0)
})

it('refuses a folder of a newer Mainstay or of a PostgreSQL that is not here, and says so', async () => {
  const newer = folder()
  writeFileSync(join(newer, 'VERSION'), 'mainstay 99\npostgresql 18\n')
  await expect(start(newer)).rejects.toThrow(/belongs to another version of Mainstay/)
  const ancient = folder()
  await (await start(ancient)).stop()
  writeFileSync(join(ancient, 'postgres', 'PG_VERSION'), '9\n')
  await expect(start(ancient)).rejects.toThrow(/made with PostgreSQL 9; this machine offers/)
  expect(existsSync(join(ancient, 'postgres', 'postmaster.pid'))).toBe(false)
})
