import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Unfitness = 'database_full' | 'disk_full' | 'migration_missing'

export interface FitnessOptions {
  /** Where photos and papers are written; undefined where they lie in an object store. */
  folder?: string
  /** `module/name` of every file that this program stands on. */
  migrations: readonly string[]
  /** Those that have run. */
  applied(): Promise<string[]>
  /** See Pulses. */
  lastFault(): string | undefined
  ticks?: () => number
}

const freshForMs = 5_000
const full = new Set(['ENOSPC', 'EDQUOT', 'EROFS'])
// Class 53: no more disk or memory; 25006: only reading.
const takesNothing = /^(53...|25006)$/

async function isFull(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(join(folder, '.room'), Buffer.alloc(4096))
    return false
  } catch (error) {
    return full.has((error as NodeJS.ErrnoException).code ?? '')
  }
}

/** Whether this process could serve: really writes, really asks; at most every five seconds. */
export function fitnessOf(options: FitnessOptions): () => Promise<Unfitness | undefined> {
  const { folder, migrations, applied, lastFault, ticks = () => performance.now() } = options
  let since = Number.NEGATIVE_INFINITY
  let known: Promise<Unfitness | undefined> = Promise.resolve(undefined)
  async function look(): Promise<Unfitness | undefined> {
    if (takesNothing.test(lastFault() ?? '')) return 'database_full'
    if (folder && (await isFull(folder))) return 'disk_full'
    const there = new Set(await applied())
    return migrations.every(key => there.has(key)) ? undefined : 'migration_missing'
  }
  return () => {
    if (ticks() - since > freshForMs) {
      since = ticks()
      known = look()
      known.catch(() => {
        since = Number.NEGATIVE_INFINITY
      })
    }
    return known
  }
}
