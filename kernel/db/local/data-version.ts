import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Raised when the files below the data folder change shape, so that an older Mainstay refuses a newer folder. */
export const dataLayout = 1

/** The PostgreSQL major version that made the folder's database, or undefined when there is none yet. */
export function databaseMajor(dataDir: string): number | undefined {
  const file = join(dataDir, 'postgres', 'PG_VERSION')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined
}

/** Refuses a folder that a newer Mainstay wrote. */
export function checkDataVersion(dataDir: string): void {
  const file = join(dataDir, 'VERSION')
  if (!existsSync(file)) return
  const found = Number(/^mainstay (\d+)$/m.exec(readFileSync(file, 'utf8'))?.[1])
  if (found <= dataLayout) return
  throw new Error(
    `The data folder ${dataDir} belongs to another version of Mainstay (layout ${found || 'unknown'}, this one reads ${dataLayout}). Start that version, or choose another folder with --data.`,
  )
}

export function writeDataVersion(dataDir: string, major: number): void {
  const text = `mainstay ${dataLayout}\npostgresql ${major}\n`
  const file = join(dataDir, 'VERSION')
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  writeFileSync(file, text)
}
