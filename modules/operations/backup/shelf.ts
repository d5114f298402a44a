import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const backupName = /^\d{4}-\d\d-\d\dT[\d-]+Z$/

/** Complete backups, the newest first; names are moments, so order is theirs. */
export async function backupsOn(shelf: string): Promise<string[]> {
  const names = await readdir(shelf).catch(() => [])
  return names
    .filter(name => backupName.test(name) && existsSync(join(shelf, name, 'manifest.json')))
    .sort()
    .reverse()
    .map(name => join(shelf, name))
}

/** Removes the oldest beyond `keep`, and what earlier runs left half-made. Resolves to how many backups went. */
export async function thinOut(shelf: string, keep: number): Promise<number> {
  const surplus = (await backupsOn(shelf)).slice(Math.max(1, keep))
  for (const folder of surplus) await rm(folder, { recursive: true, force: true })
  for (const name of await readdir(shelf).catch(() => []))
    if (/^\..*\.partial$/.test(name)) await rm(join(shelf, name), { recursive: true, force: true })
  return surplus.length
}
