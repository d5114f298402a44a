import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fitnessOf } from './fitness.ts'

const folder = mkdtempSync(join(tmpdir(), 'mainstay-room-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sound = {
  folder,
  migrations: ['pets/001_pets.sql'],
  applied: async () => ['pets/001_pets.sql'],
  lastFault: () => undefined,
}

test('a process whose disks take more and whose tables are there is fit', async () => {
  expect(await fitnessOf(sound)()).toBeUndefined()
})

test('a disk that is full, a database that takes nothing and a migration that has not run are told apart', async () => {
  const fullDisk = join(folder, 'full')
  expect(await fitnessOf({ ...sound, lastFault: () => '53100' })()).toBe('database_full')
  expect(await fitnessOf({ ...sound, lastFault: () => '25006' })()).toBe('database_full')
  expect(await fitnessOf({ ...sound, applied: async () => [] })()).toBe('migration_missing')
  expect(await fitnessOf({ ...sound, folder: fullDisk })()).toBeUndefined()
  rmSync(join(fullDisk, '.room'))
  // The kernel's own full disk: whoever writes to it is told that there is no space left.
  symlinkSync('/dev/full', join(fullDisk, '.room'))
  expect(await fitnessOf({ ...sound, folder: fullDisk })()).toBe('disk_full')
})

test('what was found holds for five seconds, and a question that failed is asked again', async () => {
  let now = 0
  let asked = 0
  let isAway = true
  const applied = async () => {
    asked++
    if (isAway) throw new Error('the database is away')
    return sound.applied()
  }
  const ask = fitnessOf({ ...sound, applied, ticks: () => now })
  await expect(ask()).rejects.toThrow('away')
  isAway = false
  expect([await ask(), await ask(), asked]).toEqual([undefined, undefined, 2])
  now = 5_001
  await ask()
  expect(asked).toBe(3)
})
