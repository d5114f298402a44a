import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '#kernel/db/database.ts'

let folder: string | undefined

/**
 * Where the newest checkpoint of each tenant is kept besides the database: whoever takes the database back to an
 * earlier state, checkpoints and all, is found out by it.
 */
export function keepWitnessIn(given: string | undefined): void {
  folder = given
}

const fileOf = (within: string, tenantId: string) => join(within, `${tenantId}.checkpoint`)

export async function remember(db: Database, tenantId: string): Promise<void> {
  if (!folder) return
  const [last] = await db.read<{ note: string }>(
    tenantId,
    'select note from compliance.checkpoint order by size desc limit 1',
  )
  if (!last) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = fileOf(folder, tenantId)
  await writeFile(`${file}.new`, last.note, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

/** The note that was kept, if there is one. */
export async function remembered(within: string, tenantId: string): Promise<string | undefined> {
  try {
    return await readFile(fileOf(within, tenantId), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
