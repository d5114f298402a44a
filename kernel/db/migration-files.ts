import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface MigrationFolder {
  id: string
  folder: string
}

export interface MigrationFile {
  module: string
  name: string
  text: string
  checksum: string
}

/** `NNN_name.sql`, in the order of their names. A module without the folder has no migrations. */
export async function migrationFiles({ id, folder }: MigrationFolder): Promise<MigrationFile[]> {
  const names = await readdir(folder).catch(error => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const wanted = names.filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    wanted.map(async name => {
      const text = await readFile(join(folder, name), 'utf8')
      return { module: id, name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}
