import { chownSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDataFolder, openDataFolder } from './data-folder.ts'
import type { Binaries } from './packaged.ts'
import { runProgram } from './program.ts'
import { isRoot, runAs } from './run-as.ts'

export const ownerRole = 'mainstay_owner'

/** Makes an empty cluster in `folder`, all of it or nothing: a crash half-way leaves only `<folder>.new`. */
export async function makeCluster(
  binaries: Binaries,
  folder: string,
  password: string,
  sync = true,
): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return
  const building = `${folder}.new`
  rmSync(building, { recursive: true, force: true })
  makeDataFolder(building)
  const secret = writeSecret(password)
  const open = openDataFolder(building)
  try {
    const pwfile = `--pwfile=${join(secret, 'password')}`
    const args = ['-D', open.name, pwfile, ...options(binaries.major), ...(sync ? [] : ['--no-sync'])]
    await runProgram(join(binaries.folder, 'initdb'), args, open)
  } catch (error) {
    throw new Error(`The database could not be made in ${folder}: ${(error as Error).message}`)
  } finally {
    open.close()
    rmSync(secret, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(building, folder)
}

/** Sorting by code point does not change with the machine's C library, which would silently damage indexes. */
function options(major: number): string[] {
  const locale = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  // Passwords are drawn at random: hashing them 4,096 times for each connection protects nothing and costs 7 ms.
  const password = major >= 16 ? ['--set', 'scram_iterations=1'] : []
  return [
    '-U',
    ownerRole,
    '--auth=scram-sha-256',
    ...password,
    '--encoding=UTF8',
    '--locale=C',
    ...locale,
    '--data-checksums',
  ]
}

function writeSecret(password: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-'))
  const file = join(folder, 'password')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  if (isRoot) for (const path of [folder, file]) chownSync(path, runAs.uid ?? 0, runAs.gid ?? 0)
  return folder
}
